/** The public page for ratings, their follow-up, and the figures of service. */
package org.jiuzhu.web.rating;

/** The pages of returns, reports, reviews and alerts. */
package org.jiuzhu.web.review;

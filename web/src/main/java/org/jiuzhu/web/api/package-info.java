/** The REST door at /api/v1 and how it tells refusals. */
package org.jiuzhu.web.api;

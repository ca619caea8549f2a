/** The page of the benefits in payment. */
package org.jiuzhu.web.benefit;

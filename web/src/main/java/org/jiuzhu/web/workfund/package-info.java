/** Pages of the working funds. */
package org.jiuzhu.web.workfund;

/** The pages of fund requests, the bank's answers and what came back. */
package org.jiuzhu.web.finance;

/** The record of acts that leave no trail in a case: log-ins, exports, views of lists. */
package org.jiuzhu.audit;

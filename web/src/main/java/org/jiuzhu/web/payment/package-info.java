/** The pages of the monthly lists, and their workbook. */
package org.jiuzhu.web.payment;

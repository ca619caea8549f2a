/** Pages of the reports that are owed, of their catalogue and of the evaluation. */
package org.jiuzhu.web.reporting;

/** 报送与评估: what townships and the bureau owe by which day, its receipt, and the evaluation report with its figures. */
package org.jiuzhu.reporting;

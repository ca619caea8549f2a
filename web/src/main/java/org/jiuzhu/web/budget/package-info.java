/** Pages of the budgets. */
package org.jiuzhu.web.budget;

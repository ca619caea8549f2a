/** What is in payment: benefits opened by a decision, their persons, and their amounts by month. */
package org.jiuzhu.benefit;

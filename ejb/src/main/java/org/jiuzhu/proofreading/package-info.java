/** 共同校对: each month own records, the province's roster and the bank's answers are held against each other. */
package org.jiuzhu.proofreading;

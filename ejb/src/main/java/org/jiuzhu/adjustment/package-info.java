/** 动态管理: what becomes of a benefit after it was granted, proposed by one hand and decided by another. */
package org.jiuzhu.adjustment;

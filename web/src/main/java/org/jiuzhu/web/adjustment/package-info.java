/** The pages of 动态管理: a benefit's file, its changes, the assessing anew. */
package org.jiuzhu.web.adjustment;

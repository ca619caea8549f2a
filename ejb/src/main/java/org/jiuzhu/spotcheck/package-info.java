/** 抽查: the bureau draws and reads at least half of what townships decided, by a draw that anyone can repeat. */
package org.jiuzhu.spotcheck;

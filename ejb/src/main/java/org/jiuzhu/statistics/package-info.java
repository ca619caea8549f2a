/** 统计: what the city's assistance comes to by month, village, matter and registration; tables, boards and the map. */
package org.jiuzhu.statistics;

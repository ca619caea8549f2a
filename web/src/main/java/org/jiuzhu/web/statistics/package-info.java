/** Pages of the statistics: tables, boards and the map. */
package org.jiuzhu.web.statistics;

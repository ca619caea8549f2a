/** The officer's desk: what waits for whom today. */
package org.jiuzhu.web.desk;

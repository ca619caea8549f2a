/** Pages of the spot-check: the draw, the files, the sheet, the orders. */
package org.jiuzhu.web.spotcheck;

/** How the money comes: the request to finance, the file to the bank, its answer, what came back and is paid again. */
package org.jiuzhu.finance;

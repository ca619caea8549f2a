/** Reads sheets that other offices send, CSV or XLSX, as plain rows of texts; says what may stand in a cell that is sent. */
package org.jiuzhu.sheets;

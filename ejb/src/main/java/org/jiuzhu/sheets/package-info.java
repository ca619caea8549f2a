/** Reads sheets that other offices send, CSV or XLSX, as plain rows of texts. */
package org.jiuzhu.sheets;

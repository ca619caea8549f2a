/** Who acts, with which roles and for which area; the one place where an officer's area narrows every question. */
package org.jiuzhu.access;

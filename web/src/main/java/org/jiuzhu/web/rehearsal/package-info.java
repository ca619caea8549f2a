/** The rehearsal of a proposed change of the rules: its course, what it comes to, and household by household. */
package org.jiuzhu.web.rehearsal;

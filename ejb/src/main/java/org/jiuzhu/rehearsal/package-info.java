/** 试算: what a change of the rules would do to every household in payment, before it is signed; then it is done. */
package org.jiuzhu.rehearsal;

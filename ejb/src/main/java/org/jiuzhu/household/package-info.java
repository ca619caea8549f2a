/** Persons and the households they form, with what they declare, what was checked and what is used. */
package org.jiuzhu.household;

/** The assessment of the four matters: pure functions of facts, rules and day, each step told. */
package org.jiuzhu.assessment;

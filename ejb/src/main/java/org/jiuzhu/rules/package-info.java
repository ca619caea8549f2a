/** What the rules say and from which day: matters, versions, standards, parameters, deadlines, and the reckoning. */
package org.jiuzhu.rules;

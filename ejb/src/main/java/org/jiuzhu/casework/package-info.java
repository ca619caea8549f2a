/** A case from submission to decision: one table of lawful steps, the duties that follow, and the trail. */
package org.jiuzhu.casework;

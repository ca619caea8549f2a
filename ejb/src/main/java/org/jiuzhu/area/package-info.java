/** The administrative areas, from the city down to the village, and the calendar they work by. */
package org.jiuzhu.area;

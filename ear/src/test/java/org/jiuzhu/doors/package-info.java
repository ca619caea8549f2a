/** Who is let in at the doors of the product, how far each sees, and what happens where two come at once. */
package org.jiuzhu.doors;

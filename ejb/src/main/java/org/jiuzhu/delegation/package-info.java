/** The written instruments by which the city hands approval down, and what each lets a township decide. */
package org.jiuzhu.delegation;

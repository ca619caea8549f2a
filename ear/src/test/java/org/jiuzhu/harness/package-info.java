/** What the in-container tests and the browser journeys stand on; of the build, not of the product. */
package org.jiuzhu.harness;

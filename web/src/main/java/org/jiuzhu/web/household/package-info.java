/** The pages of households and their members. */
package org.jiuzhu.web.household;

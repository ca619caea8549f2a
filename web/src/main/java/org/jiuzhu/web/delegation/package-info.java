/** The page of the instruments of delegation. */
package org.jiuzhu.web.delegation;

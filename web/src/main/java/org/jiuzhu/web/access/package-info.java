/** Who stands in for whom. */
package org.jiuzhu.web.access;

/** Papers as the running product prints them. */
package org.jiuzhu.papers;

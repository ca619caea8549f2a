/** The demonstration: synthetic officers and households, and the control that moves the clock. */
package org.jiuzhu.demonstration;

/** What every page shares: the frame, the menu, the texts, the sign-in and the way failures are told. */
package org.jiuzhu.web.layout;

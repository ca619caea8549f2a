/** Files as they come over the line: whole, torn, too large, disguised, or from somebody who may not send any. */
package org.jiuzhu.uploads;

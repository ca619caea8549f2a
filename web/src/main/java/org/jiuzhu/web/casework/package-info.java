/** Pages of a case: application, file, acts, printed notices, search. */
package org.jiuzhu.web.casework;

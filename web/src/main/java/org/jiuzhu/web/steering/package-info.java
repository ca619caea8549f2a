/** Pages of the leading group, of training and guidance, of the library of policies and of telling villages. */
package org.jiuzhu.web.steering;

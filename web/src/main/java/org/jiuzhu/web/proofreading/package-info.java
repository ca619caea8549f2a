/** Pages of the joint proofreading and of the provincial entry cards. */
package org.jiuzhu.web.proofreading;

/** Pages of the reconsiderations and lawsuits. */
package org.jiuzhu.web.remedy;

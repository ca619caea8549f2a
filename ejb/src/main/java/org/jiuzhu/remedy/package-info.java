/** 复议诉讼: reconsiderations and lawsuits, from their receipt to what is put right; the bureau is the respondent. */
package org.jiuzhu.remedy;

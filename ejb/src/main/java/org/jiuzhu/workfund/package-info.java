/** 工作经费: what townships get for surveys, documents and archived files, from what they really did. */
package org.jiuzhu.workfund;

/** The pages that everyone may read: boards, objections, progress. */
package org.jiuzhu.web.board;

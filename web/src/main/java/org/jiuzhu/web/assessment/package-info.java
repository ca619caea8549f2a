/** Assessments on pages: their steps in words, the explanation of a case, the check before anything is filed. */
package org.jiuzhu.web.assessment;

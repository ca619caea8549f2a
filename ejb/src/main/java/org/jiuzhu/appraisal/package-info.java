/** 民主评议: the village is called together, judges whether the survey is true, and everybody signs. */
package org.jiuzhu.appraisal;

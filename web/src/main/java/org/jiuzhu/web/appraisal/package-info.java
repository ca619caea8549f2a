/** The pool from which a village's appraisals are called. */
package org.jiuzhu.web.appraisal;

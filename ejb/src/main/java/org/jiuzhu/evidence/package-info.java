/** 影像备案: files by their content, what they show in which case, and the catalogue of a household's file. */
package org.jiuzhu.evidence;

/** The papers of a case: what stands on each, how they are handed out, and how one is held against what was issued. */
package org.jiuzhu.web.papers;

/** The papers of a case as they were issued, printed, sealed and signed; and the bundle that goes to a court. */
package org.jiuzhu.papers;

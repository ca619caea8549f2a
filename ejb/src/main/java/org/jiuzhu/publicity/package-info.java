/** What is posted for everyone to see before a decision, and what is objected. */
package org.jiuzhu.publicity;

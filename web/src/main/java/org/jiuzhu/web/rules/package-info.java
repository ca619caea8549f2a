/** The pages of the rules: what stands on a day, and the proposals to add to it. */
package org.jiuzhu.web.rules;

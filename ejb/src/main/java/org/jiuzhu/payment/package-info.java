/** Who is paid what this month: the list a township makes and signs, and the bureau receives. */
package org.jiuzhu.payment;

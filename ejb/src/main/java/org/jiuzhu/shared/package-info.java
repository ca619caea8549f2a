/** What every room of the house needs: refusals, the clock, money, months, identity numbers. */
package org.jiuzhu.shared;

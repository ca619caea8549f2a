/** What may be spent in a year, township by township and matter by matter, and the guard before money is asked for. */
package org.jiuzhu.budget;

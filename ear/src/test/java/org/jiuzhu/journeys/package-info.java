/** Journeys through the browser: what officers do from an application to the list of the month. */
package org.jiuzhu.journeys;

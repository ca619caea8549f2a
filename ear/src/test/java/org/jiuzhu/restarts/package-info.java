/** What the server's coming and going does to what runs by itself. */
package org.jiuzhu.restarts;

/** What the database itself refuses and finds, asked past the server. */
package org.jiuzhu.database;

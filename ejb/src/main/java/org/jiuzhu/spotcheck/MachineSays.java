package org.jiuzhu.spotcheck;

/** What the product finds by itself about a point; it never decides. */
public enum MachineSays {
    FINE,
    DOUBT,
    SILENT
}

package org.jiuzhu.statistics;

/** What must hold between columns (the footnotes of the forms); the last two against other records and the month before. */
public enum ColumnCheck {
    ABILITY,
    AGES,
    CAUSES,
    SPENDING,
    PAID,
    LISTS,
    CARRIED
}

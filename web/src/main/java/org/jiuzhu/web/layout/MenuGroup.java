package org.jiuzhu.web.layout;

/** The headings of the function list, in the order of a working day. */
public enum MenuGroup {
    TASKS,
    HOUSEHOLDS,
    MONTHLY,
    OVERSIGHT,
    FIGURES,
    GUIDANCE,
    PUBLICITY,
    RULES,
    SETTINGS
}

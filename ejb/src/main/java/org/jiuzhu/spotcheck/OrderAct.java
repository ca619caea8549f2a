package org.jiuzhu.spotcheck;

/** What is done about a rectification. */
public enum OrderAct {
    ORDER,
    ANSWER,
    RETURN,
    EXTEND,
    CLOSE
}

package org.jiuzhu.rating;

/** What is done about a bad rating: called back, answered by the township, sent back or closed by the bureau. */
public enum FollowUpAct {
    OPEN,
    CALL,
    ANSWER,
    SEND_BACK,
    CLOSE
}

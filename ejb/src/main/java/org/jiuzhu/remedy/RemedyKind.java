package org.jiuzhu.remedy;

/** Before whom a decision is attacked: the reviewing body or a court. */
public enum RemedyKind {
    RECONSIDERATION,
    LAWSUIT
}

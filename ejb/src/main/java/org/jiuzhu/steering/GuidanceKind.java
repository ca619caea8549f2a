package org.jiuzhu.steering;

/** How townships are taught: in a course, at their own desk, by telephone, or before a village. */
public enum GuidanceKind {
    COURSE,
    ON_SITE,
    BY_PHONE,
    IN_VILLAGE
}

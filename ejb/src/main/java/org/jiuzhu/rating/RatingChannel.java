package org.jiuzhu.rating;

/** How a rating came in: by the applicant over the public page, on paper at the counter, or over the telephone. */
public enum RatingChannel {
    PUBLIC,
    COUNTER,
    PHONE
}

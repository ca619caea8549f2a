package org.jiuzhu.rating;

/** A bad rating with what is done about it, and whom to call back. */
public record RatingFile(
        Rating rating, FollowUp followUp, String caseNumber, String applicant, String phone, String township) {}

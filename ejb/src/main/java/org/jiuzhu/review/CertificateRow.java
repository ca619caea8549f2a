package org.jiuzhu.review;

import java.time.LocalDate;

/** A covered person with a disability and the last day of the certificate, where one is known. */
public record CertificateRow(long personId, String name, Integer grade, LocalDate until) {}

package org.jiuzhu.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A certificate of training as a list shows it; the moment of its scan is null where it has none. */
public record CertificateRow(
        long id,
        String officerName,
        String areaName,
        String number,
        String course,
        LocalDate passedOn,
        LocalDate validTo,
        LocalDateTime scannedAt) {}

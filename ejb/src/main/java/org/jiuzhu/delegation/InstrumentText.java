package org.jiuzhu.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;

/** What stands in an instrument when it is signed. */
public record InstrumentText(
        String number,
        String signatory,
        String inNameOf,
        String townshipCode,
        Set<AssistanceMatter> matters,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validTo,
        String requirements,
        Set<String> signatories) {}

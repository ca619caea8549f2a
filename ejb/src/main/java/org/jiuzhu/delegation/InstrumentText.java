package org.jiuzhu.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/**
 * What stands in an instrument.
 *
 * @param signedOn null while it is drafted; one that is taken over signed is published too
 * @param linshiCeiling up to what the township grants 临时救助 by itself; null where no ceiling is named
 */
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
        Set<String> signatories,
        Fen linshiCeiling) {}

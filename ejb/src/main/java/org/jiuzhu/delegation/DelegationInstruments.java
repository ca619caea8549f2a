package org.jiuzhu.delegation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** The register of instruments; they are published by law, so everyone may read them. */
@Stateless
@PermitAll
public class DelegationInstruments {
    @Inject
    private InstrumentShelf shelf;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** The instrument under which that township decides that matter at that moment, if any (decision 2). */
    public Optional<DelegationInstrument> inForce(String townshipCode, AssistanceMatter matter, LocalDateTime at) {
        return shelf.ofTownship(townshipCode).stream()
                .filter(instrument -> instrument.isInForce(matter, at))
                .findFirst();
    }

    /** All instruments by township, the newest first. */
    public List<DelegationInstrument> all() {
        return shelf.all();
    }

    /** Instruments in force whose end is near, the nearest first (early enough to draft the next). */
    public List<DelegationInstrument> endingSoon() {
        LocalDate today = clocks.today();
        LocalDate until = today.plusDays(rules.wholeNumber(Parameter.INSTRUMENT_WARNING_DAYS, today));
        List<DelegationInstrument> all = shelf.all();
        return shelf.ending(today, until).stream()
                .filter(ending -> all.stream().noneMatch(other -> follows(other, ending)))
                .toList();
    }

    /** Whether another one of the same township goes on behind its end. */
    private static boolean follows(DelegationInstrument other, DelegationInstrument ending) {
        return other.townshipCode().equals(ending.townshipCode())
                && other.revokedAt() == null
                && other.validTo().isAfter(ending.validTo());
    }

    /**
     * The instrument of that number.
     *
     * @throws Refusal {@code not-found}
     */
    public DelegationInstrument get(String number) {
        DelegationInstrument instrument = shelf.get(number);
        instrument.events().size();
        return instrument;
    }
}

package org.jiuzhu.delegation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** An instrument as it is drafted; it is signed and published by further deeds. */
public class InstrumentForm implements Form {
    public String number;
    public String signatory;
    public String inNameOf;
    public String townshipCode;
    public AssistanceMatter[] matters = {};
    public LocalDate validFrom;
    public LocalDate validTo;
    public String requirements;
    public String[] signatories = {};
    /** In yuan; nothing where the instrument names no ceiling for 临时救助. */
    public BigDecimal linshiCeiling;

    /**
     * What is to stand on the paper, complete.
     *
     * @throws org.jiuzhu.shared.FormRefusal with everything that is missing or cannot be
     */
    InstrumentText text() {
        Faults faults = new Faults();
        faults.require("number", number, 60);
        faults.require("signatory", signatory, 60);
        faults.require("inNameOf", inNameOf, 60);
        faults.require("townshipCode", townshipCode, 12);
        faults.require("requirements", requirements, 2000);
        refuseUnchosen(faults);
        if (linshiCeiling != null) {
            Money.check(faults, "linshiCeiling", linshiCeiling);
            if (linshiCeiling.signum() == 0) {
                faults.add("linshiCeiling", "delegation.ceiling");
            }
        }
        refuseImpossibleDays(faults);
        faults.refuseIfAny();
        return new InstrumentText(
                number.strip(),
                signatory.strip(),
                inNameOf.strip(),
                townshipCode,
                Set.of(matters),
                null,
                validFrom,
                validTo,
                requirements.strip(),
                Set.of(signatories),
                linshiCeiling == null ? null : Fen.ofYuan(linshiCeiling));
    }

    private void refuseUnchosen(Faults faults) {
        if (matters.length == 0) {
            faults.add("matters", "field.required");
        }
        if (signatories.length == 0) {
            faults.add("signatories", "field.required");
        }
    }

    private void refuseImpossibleDays(Faults faults) {
        faults.chosen("validFrom", validFrom);
        faults.chosen("validTo", validTo);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            faults.add("validTo", "delegation.period");
        }
    }
}

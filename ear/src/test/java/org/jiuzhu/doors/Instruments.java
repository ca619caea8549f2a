package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiuzhu.delegation.InstrumentForm;
import org.jiuzhu.harness.Login;
import org.jiuzhu.rules.AssistanceMatter;

/** Instruments for 柳毛乡, which has none in the demonstration. */
final class Instruments {
    private Instruments() {}

    /** Hands every matter down for a month. */
    static InstrumentForm naming(LocalDate from, Login... signatories) {
        InstrumentForm form = new InstrumentForm();
        form.number = "试委〔" + System.nanoTime() + "〕";
        form.signatory = "局长";
        form.inNameOf = "密山市民政局";
        form.townshipCode = LIUMAO.code;
        form.matters = AssistanceMatter.values();
        form.validFrom = from;
        form.validTo = from.plusMonths(1);
        form.requirements = "依法审批";
        form.signatories = Stream.of(signatories).map(Login::account).toArray(String[]::new);
        return form;
    }
}

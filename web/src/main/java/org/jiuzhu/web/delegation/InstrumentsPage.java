package org.jiuzhu.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.delegation.InstrumentStage;
import org.jiuzhu.delegation.InstrumentState;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;

/** The instruments as they are published: which township decides what, in whose name, until when. */
@Named("instruments")
@ViewScoped
public class InstrumentsPage implements Serializable {
    @Inject
    private DelegationInstruments register;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    @Inject
    private InstrumentWords words;

    private transient List<Row> rows;

    /** An instrument in words. */
    public record Row(
            DelegationInstrument instrument,
            String township,
            String matters,
            String signatories,
            InstrumentState state,
            boolean ending) {}

    public List<Row> getRows() {
        if (rows == null) {
            List<String> ending = register.endingSoon().stream()
                    .map(DelegationInstrument::number)
                    .toList();
            rows = register.all().stream()
                    .filter(one -> one.stage() != InstrumentStage.DRAFT || isBureaus())
                    .map(one -> row(one, ending.contains(one.number())))
                    .toList();
        }
        return rows;
    }

    private Row row(DelegationInstrument one, boolean ending) {
        return new Row(
                one,
                areas.require(one.townshipCode()).name(),
                words.matters(one),
                words.signatories(one),
                one.state(clocks.now()),
                ending);
    }

    /** The shape of the lamp beside an instrument. */
    public String lamp(Row row) {
        return switch (row.state()) {
            case IN_FORCE -> row.ending() ? "SOON" : "OK";
            case SUSPENDED -> "LATE";
            default -> "WAIT";
        };
    }

    /** A draft is the bureau's own until it is signed. */
    private boolean isBureaus() {
        return chrome.getOfficer().scope().level() == AreaLevel.CITY;
    }

    /** Whether this officer keeps the register. */
    public boolean isMayKeep() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }
}

package org.jiuzhu.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** The instruments as they are published: which township decides what, in whose name, until when. */
@Named("instruments")
@ViewScoped
public class InstrumentsPage implements Serializable {
    @Inject
    private DelegationInstruments register;

    @Inject
    private Areas areas;

    @Inject
    private OfficerNames names;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private transient List<Row> rows;

    /** An instrument in words. */
    public record Row(
            DelegationInstrument instrument, String township, String matters, String signatories, String stateKey) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = register.all().stream().map(this::row).toList();
        }
        return rows;
    }

    private Row row(DelegationInstrument one) {
        return new Row(
                one,
                areas.require(one.townshipCode()).name(),
                one.matters().stream()
                        .sorted()
                        .map(matter -> Texts.of("AssistanceMatter." + matter))
                        .collect(Collectors.joining(Texts.of("layout.comma"))),
                one.signatories().stream()
                        .map(names::of)
                        .sorted()
                        .collect(Collectors.joining(Texts.of("layout.comma"))),
                "delegation.state." + state(one));
    }

    private String state(DelegationInstrument one) {
        if (one.revokedAt() != null) {
            return "revoked";
        }
        boolean inForce = one.matters().stream().anyMatch(matter -> one.isInForce(matter, clocks.now()));
        return inForce ? "in-force" : "not-in-force";
    }

    /** Whether this officer keeps the register. */
    public boolean isMayKeep() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public String revoke(String number) {
        register.revoke(number);
        return "/delegation/instruments.xhtml?faces-redirect=true";
    }
}

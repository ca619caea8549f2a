package org.jiuzhu.web.remedy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.remedy.SuspensionProposal;
import org.jiuzhu.remedy.SuspensionProposals;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** The proposals to suspend a delegation, beside the instruments and the meter of the spot-check. */
@Named("suspensions")
@RequestScoped
public class Suspensions {
    private static final Set<Role> TOLD =
            Set.of(Role.BUREAU_POLICY, Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER, Role.TOWNSHIP_HEAD);

    @Inject
    private SuspensionProposals proposals;

    @Inject
    private Chrome chrome;

    private List<SuspensionProposal> all;

    public List<SuspensionProposal> getAll() {
        if (all == null) {
            boolean told = TOLD.stream().anyMatch(chrome.getOfficer()::holds);
            all = told ? proposals.all() : List.of();
        }
        return all;
    }

    /** Those about an instrument. */
    public List<SuspensionProposal> of(String instrument) {
        return getAll().stream()
                .filter(one -> one.instrument().equals(instrument))
                .toList();
    }

    public String text(SuspensionProposal one) {
        String months = one.months().stream()
                .map(each -> Texts.of("proposal.month", Months.text(each.month()), each.found(), each.lost()))
                .collect(Collectors.joining(Texts.of("proposal.separator")));
        return Texts.of(
                "proposal.line",
                one.townshipName(),
                Texts.of("AssistanceMatter." + one.matter()),
                months,
                one.instrument());
    }

    /** The drawn files of the last of those months that were found serious. */
    public String files(SuspensionProposal one) {
        return "/spotcheck/files.xhtml?month="
                + one.months().get(one.months().size() - 1).month() + "&area=" + one.townshipCode() + "&matter="
                + one.matter() + "&reading=SERIOUS";
    }
}

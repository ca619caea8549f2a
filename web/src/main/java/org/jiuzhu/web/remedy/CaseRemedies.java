package org.jiuzhu.web.remedy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.remedy.Remedies;
import org.jiuzhu.remedy.RemedyLine;
import org.jiuzhu.remedy.RemedyRegister;
import org.jiuzhu.web.layout.Chrome;

/** What the page of a case and the desk tell of reconsiderations and lawsuits, to those who may know. */
@Named("caseRemedies")
@RequestScoped
public class CaseRemedies {
    private static final Set<Role> BUREAU = Set.of(Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER);
    private static final Set<Role> TOWNSHIP = Set.of(Role.APPROVER, Role.TOWNSHIP_HEAD, Role.REVIEWER, Role.CLERK);

    @Inject
    private Remedies remedies;

    @Inject
    private RemedyRegister register;

    @Inject
    private Chrome chrome;

    private List<RemedyLine> lines;
    private Long waiting;

    public List<RemedyLine> of(String caseNumber) {
        if (lines == null) {
            lines = isSeen() ? remedies.ofCase(caseNumber) : List.of();
        }
        return lines;
    }

    /** Whether the officer may know of them at all. */
    private boolean isSeen() {
        return isRegistering() || TOWNSHIP.stream().anyMatch(chrome.getOfficer()::holds);
    }

    public boolean isRegistering() {
        return BUREAU.stream().anyMatch(chrome.getOfficer()::holds);
    }

    /** How many wait for this officer's unit, said on the desk. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = isSeen() ? register.waiting() : 0;
        }
        return waiting;
    }

    /** The sentence about them. */
    public String getReminder() {
        return isRegistering() ? "remedy.near" : "remedy.near.township";
    }
}

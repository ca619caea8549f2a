package org.jiuzhu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.papers.IssuedPaper;
import org.jiuzhu.web.layout.Chrome;

/** The papers of one case: what can be issued, and what was. */
@Named("papersPage")
@RequestScoped
public class PapersPage {
    private static final Set<Role> BINDING =
            EnumSet.of(Role.REVIEWER, Role.APPROVER, Role.TOWNSHIP_HEAD, Role.BUREAU_APPROVER, Role.BUREAU_SUPERVISOR);

    @Inject
    private CasePapers papers;

    @Inject
    private Chrome chrome;

    private String number;
    private CaseMatter matter;
    private List<IssuedPaper> issued;

    private CaseMatter matter() {
        if (matter == null) {
            matter = papers.matter(number);
        }
        return matter;
    }

    public CaseFile getFile() {
        return matter().file();
    }

    public List<IssuedKind> getKinds() {
        return matter().kinds();
    }

    public List<IssuedPaper> getIssued() {
        if (issued == null) {
            issued = papers.issued(number);
        }
        return issued;
    }

    public boolean isBundleOpen() {
        return BINDING.stream().anyMatch(chrome.getOfficer()::holds);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

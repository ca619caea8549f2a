package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.ExtensionCause;
import org.jiuzhu.casework.Termination;
import org.jiuzhu.casework.Terms;

/** A prolonged term, an end without a decision, a check made again. */
@Named("termActs")
@ViewScoped
public class TermActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Terms terms;

    @Inject
    private Enquiry enquiry;

    private ExtensionCause cause;
    private String extensionReason;
    private Termination termination;
    private String terminationReason;
    private String proof;

    public Set<ExtensionCause> getCauses() {
        return ExtensionCause.of(page.getFile().aCase().ruleVersion());
    }

    public String extend() {
        terms.extend(page.getNumber(), cause, extensionReason);
        return page.again();
    }

    public String terminate() {
        terms.terminate(page.getNumber(), termination, terminationReason);
        return page.again();
    }

    public String checkAgain() {
        enquiry.checkAgain(page.getNumber(), proof);
        return page.again();
    }

    public ExtensionCause getCause() {
        return cause;
    }

    public void setCause(ExtensionCause cause) {
        this.cause = cause;
    }

    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }

    public Termination getTermination() {
        return termination;
    }

    public void setTermination(Termination termination) {
        this.termination = termination;
    }

    public String getTerminationReason() {
        return terminationReason;
    }

    public void setTerminationReason(String terminationReason) {
        this.terminationReason = terminationReason;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}

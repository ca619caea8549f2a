package org.jiuzhu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiuzhu.papers.IssuedPapers;
import org.jiuzhu.papers.IssuedPapers.Verified;

/** Holds a printed paper against what was issued; for everybody, without a login. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {
    @Inject
    private IssuedPapers papers;

    private String code;
    private Verified found;
    private boolean asked;

    public Verified getFound() {
        if (!asked) {
            asked = true;
            found = isTyped() ? papers.verify(code).orElse(null) : null;
        }
        return found;
    }

    /** Papers of a case are the bureau's; an instrument is of whoever grants it. */
    public String getKnownKey() {
        return getFound().standing() == null ? "verify.known" : "verify.known.instrument";
    }

    /** Whom it speaks of: an applicant, or the township that was given an instrument. */
    public String getNameKey() {
        return getFound().standing() == null ? "verify.name" : "verify.holder";
    }

    public boolean isTyped() {
        return code != null && !code.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

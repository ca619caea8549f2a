package org.jiuzhu.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A signature by finger on the phone: whose it is, and the content of its picture among the evidence. */
@Embeddable
public class FieldSignature {
    @Enumerated(EnumType.STRING)
    private Signer signer;

    private String sha256;

    protected FieldSignature() {}

    FieldSignature(Signer signer, String sha256) {
        this.signer = signer;
        this.sha256 = sha256;
    }

    /** Both sides: the household, and the two who came. */
    public enum Signer {
        HOUSEHOLD,
        FIRST,
        SECOND
    }

    public Signer signer() {
        return signer;
    }

    public String sha256() {
        return sha256;
    }
}

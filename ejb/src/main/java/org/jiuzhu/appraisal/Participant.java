package org.jiuzhu.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody on the roster of an appraisal: whether he or she came, stood aside as kin, and signed. */
@Embeddable
public class Participant {
    private int sequence;
    private String name;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private boolean present;

    @Column(name = "recused_for")
    private String recusedFor;

    private boolean signed;

    protected Participant() {}

    Participant(int sequence, AppraisalForm.ParticipantRow row) {
        this.sequence = sequence;
        this.name = row.name.strip();
        this.capacity = row.capacity;
        this.present = row.present;
        this.recusedFor = row.recusedFor == null ? "" : row.recusedFor;
        this.signed = row.signed;
    }

    public int sequence() {
        return sequence;
    }

    public String name() {
        return name;
    }

    public Capacity capacity() {
        return capacity;
    }

    public boolean isPresent() {
        return present;
    }

    public String recusedFor() {
        return recusedFor;
    }

    public boolean isSigned() {
        return signed;
    }
}

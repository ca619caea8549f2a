package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.rules.AssistanceMatter;

/** The case that a reconsideration or lawsuit is about, and where it belongs. */
@MappedSuperclass
public abstract class AboutCase {
    @Column(name = "case_id")
    private long caseId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    protected AboutCase() {}

    AboutCase(Subject subject) {
        caseId = subject.caseId();
        townshipCode = subject.townshipCode();
        villageCode = subject.villageCode();
        matter = subject.matter();
    }

    /** What is known of the case. */
    record Subject(long caseId, String townshipCode, String villageCode, AssistanceMatter matter) {
        static Subject of(AssistanceCase aCase) {
            return new Subject(aCase.id(), aCase.townshipCode(), aCase.villageCode(), aCase.matter());
        }
    }

    long caseId() {
        return caseId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public AssistanceMatter matter() {
        return matter;
    }
}

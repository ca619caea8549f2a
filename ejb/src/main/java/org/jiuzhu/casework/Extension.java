package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;

/** 延期: for what listed cause the total term was prolonged, from when to when, and who granted it. */
@Entity
@Table(name = "case_extension")
public class Extension {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private ExtensionCause cause;

    private String reason;

    @Column(name = "due_before")
    private LocalDate before;

    @Column(name = "due_after")
    private LocalDate after;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    protected Extension() {}

    Extension(AssistanceCase aCase, ExtensionCause cause, String reason, LocalDate after) {
        this.caseId = aCase.id();
        this.cause = cause;
        this.reason = reason;
        this.before = aCase.totalDueOn();
        this.after = after;
    }

    Extension grantedBy(Officer officer, LocalDateTime at) {
        grantedBy = officer.login();
        grantedAt = at;
        return this;
    }

    public ExtensionCause cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    public LocalDate before() {
        return before;
    }

    public LocalDate after() {
        return after;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public LocalDateTime grantedAt() {
        return grantedAt;
    }
}

package org.jiuzhu.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** Who did what, when, to what. Entries are added and never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDateTime at;
    private String login;
    private String act;
    private String subject;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(LocalDateTime at, String login, String act, String subject, String detail) {
        this.at = at;
        this.login = login;
        this.act = act;
        this.subject = subject;
        this.detail = detail;
    }
}

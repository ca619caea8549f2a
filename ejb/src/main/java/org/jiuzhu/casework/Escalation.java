package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

/** 督办: an overdue duty that rose to a supervisor, once for each level, and what the supervisor ordered. */
@Entity
public class Escalation {
    /** Who is to look after it. */
    public enum Level {
        /** Whoever has it to do: it falls due by the next working day. */
        REMINDER,
        HEAD,
        BUREAU
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "term_id")
    private DutyTerm term;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "raised_at")
    private LocalDateTime raisedAt;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private LocalDateTime handledAt;

    private String instruction;

    protected Escalation() {}

    void handle(String by, LocalDateTime at, String order) {
        handledBy = by;
        handledAt = at;
        instruction = order;
    }

    public Level level() {
        return level;
    }

    public boolean isHandled() {
        return handledAt != null;
    }
}

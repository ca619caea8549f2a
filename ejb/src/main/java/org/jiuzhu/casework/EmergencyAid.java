package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.casework.Authority.Signing;
import org.jiuzhu.shared.Fen;

/** 先行救助: what was given at once, by whose hand, and by when its papers are due (民发〔2018〕23号 item 2(2)). */
@Entity
@Table(name = "emergency_aid")
public class EmergencyAid {
    /** In money or in kind. */
    public enum Way {
        CASH,
        GOODS
    }

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "amount_fen")
    private Fen amount;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String receiver;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    @Column(name = "instrument_id")
    private Long instrumentId;

    @Column(name = "papers_due_on")
    private LocalDate papersDueOn;

    protected EmergencyAid() {}

    EmergencyAid(AssistanceCase aCase, AidForm form, Signing signing, LocalDate papersDueOn) {
        this.caseId = aCase.id();
        this.amount = Fen.ofYuan(form.amount);
        this.way = form.way;
        this.receiver = form.receiver;
        this.grantedBy = signing.officer().login();
        this.grantedAt = signing.at();
        this.instrumentId = signing.instrumentId();
        this.papersDueOn = papersDueOn;
    }

    public Fen amount() {
        return amount;
    }

    public Way way() {
        return way;
    }

    public String receiver() {
        return receiver;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public LocalDateTime grantedAt() {
        return grantedAt;
    }

    public LocalDate papersDueOn() {
        return papersDueOn;
    }
}

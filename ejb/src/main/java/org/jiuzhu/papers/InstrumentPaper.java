package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.document.OfficialPaper;

/** 委托书 as it was issued under seal, once. */
@Entity
@Table(name = "instrument_paper")
public class InstrumentPaper extends SealedPaper {
    @Id
    @Column(name = "instrument_id")
    private Long instrumentId;

    @Column(name = "township_code")
    private String townshipCode;

    private String number;
    private String holder;

    protected InstrumentPaper() {}

    InstrumentPaper(DelegationInstrument instrument, OfficialPaper paper, String code) {
        super(paper, code);
        this.instrumentId = instrument.id();
        this.townshipCode = instrument.townshipCode();
        this.number = paper.number();
        this.holder = paper.to();
    }

    public Long instrumentId() {
        return instrumentId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String number() {
        return number;
    }

    /** To whom it is granted. */
    public String holder() {
        return holder;
    }
}

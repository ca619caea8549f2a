package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jiuzhu.shared.Fen;

/** A monthly standard per head from a day on, with the document that ordered it; never changed, only followed. */
@Entity
public class Standard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Column(name = "effective_from")
    private LocalDate from;

    private int revision;

    @Column(name = "monthly_fen")
    private Fen monthly;

    @Column(name = "document_number")
    private String documentNumber;

    private boolean confirmed;
    private String reason;

    protected Standard() {}

    public Long id() {
        return id;
    }

    public LocalDate from() {
        return from;
    }

    public Fen monthly() {
        return monthly;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** Whether the bureau has confirmed it for this city. */
    public boolean isConfirmed() {
        return confirmed;
    }
}

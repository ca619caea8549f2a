package org.jiuzhu.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One use of a seal: on which document, by whom, when. */
@Entity
@Table(name = "seal_use")
public class SealUse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String seal;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "officer_login")
    private String officerLogin;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    protected SealUse() {}

    SealUse(String seal, String townshipCode, String documentNumber, String officerLogin, LocalDateTime usedAt) {
        this.seal = seal;
        this.townshipCode = townshipCode;
        this.documentNumber = documentNumber;
        this.officerLogin = officerLogin;
        this.usedAt = usedAt;
    }

    public Long id() {
        return id;
    }

    public String seal() {
        return seal;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String officerLogin() {
        return officerLogin;
    }

    public LocalDateTime usedAt() {
        return usedAt;
    }
}

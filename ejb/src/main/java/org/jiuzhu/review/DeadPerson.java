package org.jiuzhu.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who died, as a list from another department says. */
@Entity
@Table(name = "dead_person")
class DeadPerson {
    @Id
    @Column(name = "identity_number")
    private String identityNumber;

    private String name;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "sheet_row")
    private int sheetRow;

    @Enumerated(EnumType.STRING)
    private DeathOrigin origin;

    protected DeadPerson() {}

    DeadPerson(DeathRow row, long importId) {
        this.identityNumber = row.number();
        this.name = row.name();
        this.diedOn = row.diedOn();
        this.importId = importId;
        this.sheetRow = row.sheetRow();
        this.origin = row.origin();
    }
}

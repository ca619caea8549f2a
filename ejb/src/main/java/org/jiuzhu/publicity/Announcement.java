package org.jiuzhu.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jiuzhu.casework.CaseGranted;

/** 公布: that a household was granted assistance, told to everyone for some days (民发〔2021〕57号 art. 24). */
@Entity
public class Announcement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Announcement() {}

    Announcement(CaseGranted granted, int days) {
        caseId = granted.caseId();
        townshipCode = granted.townshipCode();
        villageCode = granted.villageCode();
        announcedOn = granted.decidedOn();
        endsOn = announcedOn.plusDays(days);
    }
}

package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a course or guidance was for a township. */
@Entity
@Table(name = "guidance_township")
class GuidanceTownship {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "guidance_id")
    private long guidanceId;

    @Column(name = "township_code")
    private String townshipCode;

    protected GuidanceTownship() {}

    GuidanceTownship(long guidanceId, String townshipCode) {
        this.guidanceId = guidanceId;
        this.townshipCode = townshipCode;
    }

    String townshipCode() {
        return townshipCode;
    }
}

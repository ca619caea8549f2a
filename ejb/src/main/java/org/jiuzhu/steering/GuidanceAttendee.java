package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiuzhu.access.Colleagues.Placed;

/** An officer who came, where the officer served then, how the test went, and the certificate that came of it. */
@Entity
@Table(name = "guidance_attendee")
public class GuidanceAttendee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "guidance_id")
    private long guidanceId;

    @Column(name = "officer_login")
    private String officerLogin;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "township_code")
    private String townshipCode;

    @Enumerated(EnumType.STRING)
    private GuidanceResult result;

    @Column(name = "certificate_number")
    private String certificateNumber;

    protected GuidanceAttendee() {}

    GuidanceAttendee(long guidanceId, Placed officer, GuidanceResult result) {
        this.guidanceId = guidanceId;
        this.officerLogin = officer.colleague().login();
        this.officerName = officer.colleague().name();
        this.townshipCode = officer.areaCode();
        this.result = result;
    }

    void came(GuidanceResult how) {
        result = how;
    }

    void certified(String number) {
        certificateNumber = number;
    }

    public String officerLogin() {
        return officerLogin;
    }

    public String officerName() {
        return officerName;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public GuidanceResult result() {
        return result;
    }

    public String certificateNumber() {
        return certificateNumber;
    }
}

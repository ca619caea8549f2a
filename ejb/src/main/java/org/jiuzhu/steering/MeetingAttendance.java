package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That a member came, or who came instead. */
@Embeddable
public class MeetingAttendance {
    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    private String substitute;

    protected MeetingAttendance() {}

    MeetingAttendance(MinutesForm.Seat seat) {
        memberId = seat.memberId;
        attendance = seat.attendance;
        substitute = attendance == Attendance.DEPUTED ? seat.substitute.strip() : null;
    }

    public long memberId() {
        return memberId;
    }

    public Attendance attendance() {
        return attendance;
    }

    public String substitute() {
        return substitute;
    }
}

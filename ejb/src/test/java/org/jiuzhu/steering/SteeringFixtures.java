package org.jiuzhu.steering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Hand;

/** Forms that are whole, to be spoiled one field at a time, and two hands. */
final class SteeringFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final LocalDate MEETING = LocalDate.of(2026, 11, 20);
    static final Hand POLICY = new Hand("bureau-policy", LocalDateTime.of(2026, 11, 30, 9, 0));
    static final Hand SUPERVISOR = new Hand("bureau-supervisor", LocalDateTime.of(2026, 11, 30, 10, 0));
    static final Hand TOWNSHIP = new Hand("yangmu-clerk", LocalDateTime.of(2026, 11, 30, 11, 0));

    private SteeringFixtures() {}

    static MemberForm member(GroupCapacity capacity) {
        MemberForm form = new MemberForm();
        form.body = "市财政局";
        form.name = "示例";
        form.post = "局长";
        form.capacity = capacity;
        form.fromDay = LocalDate.of(2026, 3, 1);
        return form;
    }

    static GroupMeeting meeting() {
        MeetingForm form = new MeetingForm();
        form.heldOn = MEETING;
        form.place = "市政府三楼会议室";
        form.chairId = 1L;
        form.agenda = "听取试点进展";
        return new GroupMeeting(form, POLICY);
    }

    /** Seats as that many came, and that many did not. */
    static MinutesForm minutes(int came, int missing) {
        MinutesForm form = new MinutesForm();
        for (int i = 0; i < came + missing; i++) {
            MinutesForm.Seat seat = new MinutesForm.Seat();
            seat.memberId = i + 1;
            seat.attendance = i < came ? Attendance.PRESENT : Attendance.ABSENT;
            form.seats.add(seat);
        }
        form.minutes = "会议听取了汇报。";
        return form;
    }

    static ResolutionForm resolution(ResolutionOwner owner) {
        ResolutionForm form = new ResolutionForm();
        form.words = "配齐经办人员";
        form.owner = owner;
        form.townshipCode = owner == ResolutionOwner.TOWNSHIP ? "230382201" : null;
        form.ownerBody = owner == ResolutionOwner.OTHER_BODY ? "市委组织部" : null;
        form.dueOn = LocalDate.of(2026, 12, 10);
        return form;
    }

    static PolicyForm policy() {
        PolicyForm form = new PolicyForm();
        form.number = "密民函〔2026〕9号";
        form.title = "关于做好冬季救助的通知";
        form.issuer = "密山市民政局";
        form.issuedOn = LocalDate.of(2026, 11, 1);
        form.inForceFrom = LocalDate.of(2026, 11, 1);
        form.kind = PolicyKind.BUREAU_NOTICE;
        form.source = "局办公室存档";
        form.body = "第一段\r\n第二段";
        return form;
    }

    static GuidanceForm guidance() {
        GuidanceForm form = new GuidanceForm();
        form.kind = GuidanceKind.COURSE;
        form.heldOn = LocalDate.of(2026, 11, 10);
        form.topic = "一级审批流程";
        form.hours = "6.5";
        form.givenBy = "社会救助科";
        form.townships = new String[] {"230382201"};
        return form;
    }

    static TellingForm telling() {
        TellingForm form = new TellingForm();
        form.villages = new String[] {"230382201200"};
        form.toldOn = LocalDate.of(2026, 11, 10);
        form.way = TellingWay.MEETING;
        form.topic = "低保怎样申请";
        form.toldBy = "乡经办人";
        return form;
    }
}

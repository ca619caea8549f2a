package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.Attendance;
import org.jiuzhu.steering.GroupCapacity;
import org.jiuzhu.steering.GroupFigures;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.GroupMember;
import org.jiuzhu.steering.IssueForm;
import org.jiuzhu.steering.IssueRow;
import org.jiuzhu.steering.IssueState;
import org.jiuzhu.steering.LeadingGroup;
import org.jiuzhu.steering.MeetingForm;
import org.jiuzhu.steering.MemberForm;
import org.jiuzhu.steering.MinutesForm;
import org.jiuzhu.steering.ResolutionFilter;
import org.jiuzhu.steering.ResolutionForm;
import org.jiuzhu.steering.ResolutionOwner;
import org.jiuzhu.steering.ResolutionPassing;
import org.jiuzhu.steering.ResolutionRow;
import org.jiuzhu.steering.ResolutionState;
import org.jiuzhu.steering.Resolutions;
import org.jiuzhu.steering.SteeringFigures;
import org.jiuzhu.steering.TownshipGuidance;
import org.jiuzhu.steering.TownshipIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 领导小组 in the shipped archive: who sits, what is resolved, who does it and who confirms it, each by another hand. */
@ExtendWith(ArquillianExtension.class)
class SteeringIT {
    private static final ResolutionFilter ALL = new ResolutionFilter(null, null, null, 0);
    private static final ResolutionFilter OPEN = new ResolutionFilter(ResolutionState.OPEN, null, null, 0);

    @Inject
    private LeadingGroup group;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private Resolutions resolutions;

    @Inject
    private ResolutionPassing passing;

    @Inject
    private TownshipIssues issues;

    @Inject
    private SteeringFigures figures;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(SteeringIT.class);
    }

    @BeforeEach
    void the_books_are_empty() throws Exception {
        registers.change("delete from township_issue where id > ?", 0);
        registers.change("delete from resolution_step where resolution_id > ?", 0);
        registers.change("delete from group_resolution where id > ?", 0);
        registers.change("delete from meeting_attendance where meeting_id > ?", 0);
        registers.change("delete from group_meeting where id > ?", 0);
        registers.change("update group_member set replaces_id = null where id > ?", 0);
        registers.change("delete from group_member where id > ?", 0);
    }

    @Test
    void a_change_is_a_new_row_and_a_head_is_one_at_a_time() throws Exception {
        long first = member("市政府", "示例甲", GroupCapacity.HEAD, today().minusDays(100));

        Expect.forbidden(Login.YANGMU_CLERK, () -> group.enter(form("乡", "某", GroupCapacity.MEMBER, today())));
        Expect.refusal(
                "steering.capacity-taken",
                Login.BUREAU_POLICY,
                () -> group.enter(form("市政府", "示例乙", GroupCapacity.HEAD, today())));
        As.the(Login.BUREAU_POLICY)
                .run(() -> group.replace(first, form("市政府", "示例乙", GroupCapacity.HEAD, today().minusDays(10)), "分工调整"));

        List<GroupMember> now = YANGMU.clerk().call(() -> group.members(false));
        List<GroupMember> all = YANGMU.clerk().call(() -> group.members(true));
        assertEquals(List.of("示例乙"), now.stream().map(GroupMember::name).toList());
        assertEquals(2, all.size());
        GroupMember before =
                all.stream().filter(one -> one.id() == first).findFirst().orElseThrow();
        assertEquals(today().minusDays(11), before.toDay());
        Expect.refusal("steering.left", Login.BUREAU_POLICY, () -> group.leave(first, today(), "又离任"));
    }

    @Test
    void a_township_does_what_was_resolved_and_another_hand_confirms_it() throws Exception {
        long meeting = held(3, 0);
        long yangmu = pass(meeting, YANGMU.code);
        long mishan = pass(meeting, MISHAN.code);

        assertEquals(List.of(), YANGMU.clerk().call(() -> resolutions.page(ALL, 25)));
        Expect.notFound(Login.YANGMU_CLERK, () -> meetings.get(meeting));
        Expect.refusal("steering.meeting-state", Login.BUREAU_SUPERVISOR, () -> resolutions.confirm(yangmu, ""));
        publish(meeting);

        List<ResolutionRow> rows = YANGMU.clerk().call(() -> resolutions.page(OPEN, 25));
        assertEquals(List.of(yangmu), rows.stream().map(ResolutionRow::id).toList());
        assertEquals(YANGMU.title, rows.get(0).townshipName());
        assertEquals(1, YANGMU.head().call(() -> resolutions.waiting()));
        Expect.notFound(Login.YANGMU_CLERK, () -> resolutions.report(mishan, "已办"));
        Expect.notFound(Login.FINANCE, () -> resolutions.row(yangmu));
        Expect.refusal("steering.not-owner", Login.BUREAU_POLICY, () -> resolutions.report(yangmu, "已办"));
        Expect.refusal("form.faults", Login.YANGMU_CLERK, () -> resolutions.report(yangmu, " "));
        YANGMU.clerk().run(() -> resolutions.report(yangmu, "已配齐两名经办人员"));
        assertEquals(1, As.the(Login.BUREAU_SUPERVISOR).call(() -> resolutions.waiting()));
        Expect.forbidden(Login.BUREAU_POLICY, () -> resolutions.confirm(yangmu, ""));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> resolutions.sendBack(yangmu, "请附名单"));
        YANGMU.clerk().run(() -> resolutions.report(yangmu, "名单已附"));
        As.the(Login.BUREAU_APPROVER).run(() -> resolutions.confirm(yangmu, "属实"));
        Expect.refusal("steering.resolution-state", Login.YANGMU_CLERK, () -> resolutions.report(yangmu, "再报"));
        assertEquals(5, YANGMU.clerk().call(() -> resolutions.steps(yangmu)).size());
        assertEquals(0, YANGMU.head().call(() -> resolutions.waiting()));
    }

    @Test
    void each_body_sees_its_own_and_the_bureau_all() throws Exception {
        long meeting = held(3, 0);
        long finance = pass(meeting, ResolutionOwner.FINANCE, null, "finance");
        pass(meeting, ResolutionOwner.BUSINESS_ENVIRONMENT, null, null);
        pass(meeting, LIUMAO.code);
        Expect.refusal(
                "steering.stranger",
                Login.BUREAU_POLICY,
                () -> passing.pass(meeting, resolution(ResolutionOwner.FINANCE, null, "yangmu-clerk")));
        publish(meeting);

        List<ResolutionRow> own = As.the(Login.FINANCE).call(() -> resolutions.page(ALL, 25));
        assertEquals(List.of(finance), own.stream().map(ResolutionRow::id).toList());
        assertEquals(
                1, As.the(Login.BUSINESS).call(() -> resolutions.page(ALL, 25)).size());
        assertEquals(1, LIUMAO.head().call(() -> resolutions.page(ALL, 25)).size());
        assertEquals(
                3,
                As.the(Login.BUREAU_SERVICE)
                        .call(() -> resolutions.page(ALL, 25))
                        .size());
        As.the(Login.FINANCE).run(() -> resolutions.report(finance, "经费已拨"));
    }

    @Test
    void pages_follow_by_the_day_and_the_key() throws Exception {
        long meeting = held(3, 0);
        for (int i = 0; i < 3; i++) {
            pass(meeting, LIUMAO.code);
        }
        publish(meeting);

        List<ResolutionRow> first = LIUMAO.head().call(() -> resolutions.page(ALL, 2));
        long last = first.get(1).id();
        List<ResolutionRow> second =
                LIUMAO.head().call(() -> resolutions.page(new ResolutionFilter(null, null, null, last), 2));

        assertEquals(1, second.size());
        assertFalse(first.stream()
                .map(ResolutionRow::id)
                .toList()
                .contains(second.get(0).id()));
    }

    @Test
    void without_a_quorum_or_a_second_hand_nothing_is_published() throws Exception {
        long thin = held(1, 2);
        Expect.refusal("steering.no-quorum", Login.BUREAU_POLICY, () -> passing.pass(thin, township(YANGMU.code)));
        Expect.refusal("steering.no-quorum", Login.BUREAU_SUPERVISOR, () -> meetings.publish(thin, "测1号"));
        Expect.forbidden(Login.BUREAU_POLICY, () -> meetings.publish(thin, "测1号"));
        long full = held(2, 1);
        publish(full);
        Expect.refusal("steering.meeting-state", Login.BUREAU_POLICY, () -> passing.pass(full, township(YANGMU.code)));
        MinutesForm two = minutes(full, 3, 0);
        two.seats.remove(0);
        Expect.refusal("steering.members-changed", Login.BUREAU_POLICY, () -> meetings.minute(thin, two));
    }

    @Test
    void a_problem_of_a_township_is_answered_or_resolved_by_a_meeting() throws Exception {
        long asked = YANGMU.clerk().call(() -> issues.raise(issue()));
        long other = MISHAN.head().call(() -> issues.raise(issue()));
        assertEquals(1, YANGMU.clerk().call(() -> issues.page(true, 0, 25)).size());
        assertEquals(2, As.the(Login.BUREAU_POLICY).call(() -> issues.waiting()));
        Expect.forbidden(Login.YANGMU_CLERK, () -> issues.answer(asked, "好"));
        As.the(Login.BUREAU_POLICY).run(() -> issues.answer(other, "已调剂"));
        long meeting = called(today());
        As.the(Login.BUREAU_POLICY).run(() -> issues.toMeeting(asked, meeting));
        As.the(Login.BUREAU_POLICY).run(() -> meetings.minute(meeting, minutes(meeting, 3, 0)));
        ResolutionForm form = township(YANGMU.code);
        form.issueId = asked;

        long solved = As.the(Login.BUREAU_POLICY).call(() -> passing.pass(meeting, form));
        assertEquals(IssueState.RESOLVED, only(YANGMU).state());
        As.the(Login.BUREAU_POLICY).run(() -> passing.strike(solved));
        assertEquals(
                IssueState.ON_AGENDA,
                YANGMU.clerk().call(() -> issues.page(true, 0, 25)).get(0).state());
        As.the(Login.BUREAU_POLICY).run(() -> passing.pass(meeting, form));
        publish(meeting);
        assertEquals(form.words, only(YANGMU).resolution());
        assertEquals("已调剂", only(MISHAN).answer());
    }

    private IssueRow only(Township township) throws Exception {
        List<IssueRow> done = township.clerk().call(() -> issues.page(false, 0, 25));
        assertEquals(1, done.size());
        return done.get(0);
    }

    @Test
    void the_figures_count_what_was_done_in_time_and_what_is_overdue() throws Exception {
        long meeting = held(3, 0);
        long done = pass(meeting, YANGMU.code);
        long late = pass(meeting, YANGMU.code);
        pass(meeting, MISHAN.code);
        publish(meeting);
        YANGMU.clerk().run(() -> resolutions.report(done, "已办"));
        As.the(Login.BUREAU_APPROVER).run(() -> resolutions.confirm(done, ""));
        As.the(Login.BUREAU_APPROVER).run(() -> resolutions.postpone(late, today().plusDays(9), "等待招录"));
        registers.change(
                "update group_resolution set first_due_on = ?, due_on = ? where id = ?",
                today().minusDays(1),
                today().minusDays(1),
                late);

        LocalDate from = today().minusDays(30);
        LocalDate to = today().plusDays(30);
        GroupFigures sums = As.the(Login.BUREAU_POLICY).call(() -> figures.group(from, to));
        assertEquals(1, sums.meetings());
        assertEquals(3, sums.resolutions());
        assertEquals(1, sums.inTime());
        assertEquals(1, sums.overdue());
        List<TownshipGuidance> all = As.the(Login.BUREAU_POLICY).call(() -> figures.townships(from, to));
        List<TownshipGuidance> own = YANGMU.head().call(() -> figures.townships(from, to));
        assertTrue(all.size() > 10);
        assertEquals(
                List.of(YANGMU.code),
                own.stream().map(TownshipGuidance::townshipCode).toList());
        assertEquals(2, own.get(0).due());
        assertEquals(1, own.get(0).inTime());
        assertEquals(1, own.get(0).overdue());
        assertThrows(Exception.class, () -> As.the(Login.SYSTEM_ADMIN).call(() -> figures.group(from, to)));
    }

    private LocalDate today() {
        return clocks.today();
    }

    private long member(String body, String name, GroupCapacity capacity, LocalDate from) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> group.enter(form(body, name, capacity, from)));
    }

    private static MemberForm form(String body, String name, GroupCapacity capacity, LocalDate from) {
        MemberForm form = new MemberForm();
        form.body = body;
        form.name = name;
        form.post = "负责人";
        form.capacity = capacity;
        form.fromDay = from;
        return form;
    }

    /** Three members, and a meeting of today at which that many came. */
    private long held(int came, int missing) throws Exception {
        long meeting = called(today());
        As.the(Login.BUREAU_POLICY).run(() -> meetings.minute(meeting, minutes(meeting, came, missing)));
        return meeting;
    }

    private long called(LocalDate day) throws Exception {
        if (YANGMU.clerk().call(() -> group.members(false)).isEmpty()) {
            member("市政府", "示例甲", GroupCapacity.HEAD, day.minusDays(50));
            member("市民政局", "示例乙", GroupCapacity.OFFICE_DIRECTOR, day.minusDays(50));
            member("市财政局", "示例丙", GroupCapacity.MEMBER, day.minusDays(50));
        }
        MeetingForm form = new MeetingForm();
        form.heldOn = day;
        form.place = "会议室";
        form.agenda = "试点进展";
        form.chairId = YANGMU.clerk().call(() -> group.members(false)).get(0).id();
        return As.the(Login.BUREAU_POLICY).call(() -> meetings.call(form));
    }

    private MinutesForm minutes(long meeting, int came, int missing) throws Exception {
        List<GroupMember> seated = As.the(Login.BUREAU_POLICY).call(() -> meetings.seated(meeting));
        MinutesForm form = new MinutesForm();
        form.minutes = "会议听取了汇报。";
        for (int i = 0; i < seated.size(); i++) {
            MinutesForm.Seat seat = new MinutesForm.Seat();
            seat.memberId = seated.get(i).id();
            seat.attendance = i < came ? Attendance.PRESENT : Attendance.ABSENT;
            form.seats.add(seat);
        }
        assertEquals(came + missing, seated.size());
        return form;
    }

    private void publish(long meeting) throws Exception {
        As.the(Login.BUREAU_APPROVER).run(() -> meetings.publish(meeting, "密救助领组〔测〕" + meeting + "号"));
    }

    private ResolutionForm township(String code) {
        return resolution(ResolutionOwner.TOWNSHIP, code, null);
    }

    private ResolutionForm resolution(ResolutionOwner owner, String code, String login) {
        ResolutionForm form = new ResolutionForm();
        form.words = "配齐经办人员";
        form.owner = owner;
        form.townshipCode = code;
        form.ownerLogin = login;
        form.dueOn = today().plusDays(5);
        return form;
    }

    private long pass(long meeting, String code) throws Exception {
        return pass(meeting, ResolutionOwner.TOWNSHIP, code, null);
    }

    private long pass(long meeting, ResolutionOwner owner, String code, String login) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> passing.pass(meeting, resolution(owner, code, login)));
    }

    private static IssueForm issue() {
        IssueForm form = new IssueForm();
        form.title = "人手不足";
        form.words = "经办人员只有一人，建议调剂。";
        return form;
    }
}

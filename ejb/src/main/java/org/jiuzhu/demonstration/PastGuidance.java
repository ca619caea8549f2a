package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.steering.DemonstrationSteering;
import org.jiuzhu.steering.DemonstrationSteering.Hands;
import org.jiuzhu.steering.GroupCapacity;
import org.jiuzhu.steering.GuidanceForm;
import org.jiuzhu.steering.GuidanceKind;
import org.jiuzhu.steering.MeetingForm;
import org.jiuzhu.steering.MemberForm;
import org.jiuzhu.steering.PolicyForm;
import org.jiuzhu.steering.PolicyKind;
import org.jiuzhu.steering.ResolutionForm;
import org.jiuzhu.steering.ResolutionOwner;
import org.jiuzhu.steering.TellingForm;
import org.jiuzhu.steering.TellingWay;

/** The leading group of a demonstration as the city's notice has it, and what it and the bureau have done this year. */
@ApplicationScoped
class PastGuidance {
    private static final LocalDate GROUP_BEGAN = LocalDate.of(2021, 3, 3);
    private static final int BUREAU = 4;
    private static final int FIRST_TOWNSHIP = 8;
    private static final int HELD_AGO = 25;
    private static final int TAUGHT_AGO = 15;
    private static final int VISITED_AGO = 8;
    private static final int CALLED_AGO = 4;
    private static final List<Unit> PILOTS = List.of(Unit.MISHAN, Unit.YANGMU, Unit.ZHONGXIN);

    @Inject
    private DemonstrationSteering steering;

    @Inject
    private Areas areas;

    void tell(Staff staff, Days days) {
        List<Long> members = members(hands(staff, GROUP_BEGAN));
        meeting(members.get(0), staff, days);
        teach(staff, days);
        long policy = policies(staff, days);
        List<String> yangmu = villages(Unit.YANGMU);
        tell(yangmu.subList(0, yangmu.size() - 2), Unit.YANGMU, policy, staff, days);
        tell(villages(Unit.MISHAN).subList(0, BUREAU), Unit.MISHAN, policy, staff, days);
    }

    private static Hands hands(Staff staff, LocalDate day) {
        return new Hands(staff.of("bureau-policy"), staff.of("bureau-approver"), day.atTime(9, 0));
    }

    private List<Long> members(Hands hands) {
        List<Long> members = new ArrayList<>();
        for (int i = 0; i < FIRST_TOWNSHIP + PILOTS.size(); i++) {
            MemberForm form = new MemberForm();
            form.body = Words.pick("group.bodies", i);
            form.post = Words.pick("group.posts", i);
            form.name = Words.surname(i * 5 + 2) + Words.pick("officers", i + 7);
            form.capacity =
                    i == 0 ? GroupCapacity.HEAD : i == BUREAU ? GroupCapacity.OFFICE_DIRECTOR : GroupCapacity.MEMBER;
            form.townshipCode = i < FIRST_TOWNSHIP ? null : PILOTS.get(i - FIRST_TOWNSHIP).code;
            form.fromDay = GROUP_BEGAN;
            members.add(steering.member(form, hands));
        }
        return members;
    }

    private void meeting(long chair, Staff staff, Days days) {
        LocalDate held = days.ago(HELD_AGO);
        MeetingForm form = new MeetingForm();
        form.heldOn = held;
        form.place = Words.of("group.place");
        form.chairId = chair;
        form.agenda = Words.of("group.agenda");
        List<Long> passed = steering.meeting(
                form,
                Words.of("group.minutes"),
                Words.of("group.number", Integer.toString(held.getYear())),
                List.of(
                        resolution("archive", ResolutionOwner.TOWNSHIP, Unit.YANGMU, days.ago(CALLED_AGO)),
                        resolution("staff", ResolutionOwner.TOWNSHIP, Unit.MISHAN, days.ago(1)),
                        resolution("funds", ResolutionOwner.FINANCE, null, days.after(days.today(), VISITED_AGO))),
                hands(staff, held));
        LocalDate done = days.ago(VISITED_AGO);
        steering.done(
                passed.get(0),
                Words.of("group.report"),
                new Hands(staff.of(Unit.YANGMU, "clerk"), staff.of("bureau-supervisor"), done.atTime(15, 0)));
    }

    private static ResolutionForm resolution(String words, ResolutionOwner owner, Unit unit, LocalDate due) {
        ResolutionForm form = new ResolutionForm();
        form.words = Words.of("group.resolution." + words);
        form.owner = owner;
        form.townshipCode = unit == null ? null : unit.code;
        form.ownerLogin = unit == null ? null : unit.prefix + "-head";
        form.dueOn = due;
        return form;
    }

    private void teach(Staff staff, Days days) {
        List<Officer> all = Arrays.stream(Unit.values())
                .flatMap(unit -> Stream.of("clerk", "investigator", "reviewer").map(duty -> staff.of(unit, duty)))
                .toList();
        teach(GuidanceKind.COURSE, "course", "6", days.ago(TAUGHT_AGO), all, staff, Unit.values());
        List<Officer> two = Stream.of("investigator", "investigator2")
                .map(duty -> staff.of(Unit.YANGMU, duty))
                .toList();
        teach(GuidanceKind.ON_SITE, "visit", "2.5", days.ago(VISITED_AGO), two, staff, Unit.YANGMU);
        List<Officer> one = List.of(staff.of(Unit.LIUMAO, "clerk"));
        teach(GuidanceKind.BY_PHONE, "call", "0.5", days.ago(CALLED_AGO), one, staff, Unit.LIUMAO);
    }

    private void teach(
            GuidanceKind kind,
            String topic,
            String hours,
            LocalDate day,
            List<Officer> came,
            Staff staff,
            Unit... units) {
        GuidanceForm form = new GuidanceForm();
        form.kind = kind;
        form.heldOn = day;
        form.topic = Words.of("guide." + topic);
        form.hours = hours;
        form.givenBy = Words.of("guide.by");
        form.townships = Arrays.stream(units).map(unit -> unit.code).toArray(String[]::new);
        steering.taught(form, came, hands(staff, day));
    }

    private long policies(Staff staff, Days days) {
        LocalDate day = days.ago(HELD_AGO);
        policy("change", day, staff);
        return policy("how", day, staff);
    }

    private long policy(String which, LocalDate day, Staff staff) {
        PolicyForm form = new PolicyForm();
        form.title = Words.of("policy." + which + ".title");
        form.number = Words.of("policy." + which + ".number", Integer.toString(day.getYear()));
        form.issuer = Words.of("in-name-of");
        form.issuedOn = day;
        form.inForceFrom = day;
        form.kind = PolicyKind.EXPLANATION;
        form.source = Words.of("policy.source");
        form.body = Words.of("policy." + which + ".body");
        return steering.policy(form, hands(staff, day));
    }

    private List<String> villages(Unit unit) {
        return areas.below(unit.code).stream()
                .map(AdministrativeArea::code)
                .filter(code -> code.charAt(9) <= '3')
                .toList();
    }

    private void tell(List<String> villages, Unit unit, long policy, Staff staff, Days days) {
        TellingForm form = new TellingForm();
        form.villages = villages.toArray(String[]::new);
        form.toldOn = days.ago(CALLED_AGO);
        form.way = TellingWay.MEETING;
        form.topic = Words.of("telling.topic");
        form.policyId = policy;
        form.toldBy = Words.of("telling.by");
        Officer clerk = staff.of(unit, "clerk");
        steering.told(form, new Hands(clerk, clerk, days.ago(CALLED_AGO).atTime(16, 0)));
    }
}

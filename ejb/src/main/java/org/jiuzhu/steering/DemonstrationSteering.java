package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.Colleagues.Placed;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Installation;

/** What a demonstration's leading group has done, taught, published and told; a real installation refuses it. */
@ApplicationScoped
public class DemonstrationSteering {
    private static final int PERCENT = 50;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private PolicyShelf policies;

    @Inject
    private Installation installation;

    /** Who does something, who does the second step of it, and when. */
    public record Hands(Officer first, Officer second, LocalDateTime at) {
        private Hand one() {
            return new Hand(first.login(), at);
        }

        private Hand other() {
            return new Hand(second.login(), at.plusHours(1));
        }
    }

    /** @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration} */
    public long member(MemberForm form, Hands hands) {
        installation.requireDemonstration();
        GroupMember member = new GroupMember(form, null, hands.one());
        shelf.add(member);
        shelf.flush();
        return member.id();
    }

    /** A meeting to which everybody came, and its resolutions; its minutes are published. */
    public List<Long> meeting(
            MeetingForm form, String minutes, String number, List<ResolutionForm> resolutions, Hands hands) {
        installation.requireDemonstration();
        GroupMeeting meeting = new GroupMeeting(form, hands.one());
        MinutesForm said = new MinutesForm();
        said.minutes = minutes;
        shelf.seated(form.heldOn).forEach(member -> {
            MinutesForm.Seat seat = new MinutesForm.Seat();
            seat.memberId = member.id();
            said.seats.add(seat);
        });
        meeting.minute(said, PERCENT, hands.one());
        shelf.add(meeting);
        shelf.flush();
        List<Long> passed =
                resolutions.stream().map(one -> pass(meeting.id(), one, hands)).toList();
        meeting.publish(number, hands.other());
        return passed;
    }

    private long pass(long meeting, ResolutionForm form, Hands hands) {
        GroupResolution resolution = new GroupResolution(meeting, shelf.resolutions(meeting) + 1, form, hands.one());
        shelf.add(resolution);
        shelf.flush();
        return resolution.id();
    }

    /** A resolution was reported done by one and confirmed by another. */
    public void done(long resolution, String report, Hands hands) {
        installation.requireDemonstration();
        GroupResolution one = shelf.resolution(resolution);
        one.report(report, hands.one());
        one.confirm("", hands.other());
    }

    /** A course or guidance to which those came. */
    public void taught(GuidanceForm form, List<Officer> came, Hands hands) {
        installation.requireDemonstration();
        GuidanceRecord one = new GuidanceRecord(form, hands.one());
        shelf.add(one);
        shelf.flush();
        List.of(form.townships).forEach(code -> shelf.add(new GuidanceTownship(one.id(), code)));
        shelf.flush();
        came.forEach(officer -> shelf.add(new GuidanceAttendee(
                one.id(),
                new Placed(officer.areaCode(), null, new Colleague(officer.login(), officer.name())),
                GuidanceResult.ATTENDED)));
    }

    /** A text that one entered and another published. */
    public long policy(PolicyForm form, Hands hands) {
        installation.requireDemonstration();
        PolicyText text = new PolicyText(null);
        text.write(form, null, hands.one());
        policies.add(text);
        text.beginSeries();
        policies.flush();
        text.publish(hands.other());
        return text.id();
    }

    /** Villages that were told of a policy. */
    public void told(TellingForm form, Hands hands) {
        installation.requireDemonstration();
        List.of(form.villages).forEach(village -> shelf.add(new VillageTelling(village, form, null, hands.one())));
    }
}

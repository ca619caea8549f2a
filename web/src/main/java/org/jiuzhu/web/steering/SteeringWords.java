package org.jiuzhu.web.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.GroupMember;
import org.jiuzhu.steering.IssueRow;
import org.jiuzhu.steering.MeetingRow;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.Quorum;
import org.jiuzhu.steering.ResolutionRow;
import org.jiuzhu.web.layout.Texts;

/** What the pages of steering and guidance say of a line, and the lamp beside it. */
@Named("steeringWords")
@ApplicationScoped
public class SteeringWords {
    @Inject
    private Clocks clocks;

    /** Who carries a resolution out. */
    public String owner(ResolutionRow row) {
        return switch (row.owner()) {
            case TOWNSHIP -> row.townshipName();
            case OTHER_BODY -> row.ownerBody();
            default -> Texts.of("ResolutionOwner." + row.owner());
        };
    }

    /** The number of the minutes with the place in it; the day while there is none. */
    public String number(ResolutionRow row) {
        return row.number() == null
                ? Texts.of("steering.resolution.unpublished", row.heldOn(), row.sequence())
                : Texts.of("steering.resolution.number", row.number(), row.sequence());
    }

    public String lamp(ResolutionRow row) {
        return switch (row.state()) {
            case CONFIRMED -> "OK";
            case REPORTED -> "WAIT";
            case OPEN -> row.isLate(today()) ? "LATE" : row.isSoon(today()) ? "SOON" : "WAIT";
        };
    }

    /** The state, or that its day is over. */
    public String state(ResolutionRow row) {
        return Texts.of(row.isLate(today()) ? "steering.late" : "ResolutionState." + row.state());
    }

    public String lamp(IssueRow row) {
        return switch (row.state()) {
            case ANSWERED, RESOLVED -> "OK";
            case ON_AGENDA -> "WAIT";
            case RAISED -> row.isLate(today()) ? "LATE" : "SOON";
        };
    }

    /** The state, or that the answer is overdue. */
    public String state(IssueRow row) {
        return Texts.of(row.isLate(today()) ? "issues.late" : "IssueState." + row.state());
    }

    public String lamp(MeetingRow row) {
        return switch (row.state()) {
            case PLANNED -> "SOON";
            case HELD -> row.quorum().isReached() ? "WAIT" : "LATE";
            case PUBLISHED -> "OK";
        };
    }

    /** How many came of how many, and whether that is enough; nothing before the meeting. */
    public String quorum(Quorum quorum) {
        if (quorum == null) {
            return "";
        }
        String key = quorum.isReached() ? "steering.quorum.reached" : "steering.quorum.missed";
        return Texts.of(key, quorum.members(), quorum.present(), quorum.needed());
    }

    /** A member by body, post and name. */
    public String member(GroupMember member) {
        return Texts.of("steering.member.is", member.body(), member.post(), member.name());
    }

    public String days(LocalDate from, LocalDate to) {
        return to == null ? Texts.of("steering.since", from) : Texts.of("steering.from-to", from, to);
    }

    public String lamp(PolicyRow row) {
        return switch (row.state()) {
            case DRAFT -> "SOON";
            case PUBLISHED -> row.isInForce(today()) ? "OK" : "WAIT";
            case SUPERSEDED, WITHDRAWN -> "WAIT";
        };
    }

    /** Whether a published text holds today by its own words; the state of any other. */
    public String state(PolicyRow row) {
        return switch (row.state()) {
            case PUBLISHED ->
                Texts.of(
                        row.isInForce(today())
                                ? "policy.in-force"
                                : today().isBefore(row.inForceFrom()) ? "policy.to-come" : "policy.over");
            default -> Texts.of("PolicyState." + row.state());
        };
    }

    /** Of a thousand, in percent with one decimal. */
    public String percent(long permille) {
        return permille / 10 + "." + permille % 10 + "%";
    }

    public String list(List<String> names) {
        return names == null ? "" : String.join(Texts.of("layout.comma"), names);
    }

    private LocalDate today() {
        return clocks.today();
    }
}

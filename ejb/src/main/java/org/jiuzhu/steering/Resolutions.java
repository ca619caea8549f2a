package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/** 议定事项: reported done by the owner, confirmed or sent back by the group's office. */
@Stateless
@RolesAllowed({
    BUREAU_POLICY,
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    TOWNSHIP_HEAD,
    APPROVER,
    CLERK,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    LEADING_GROUP
})
public class Resolutions {
    private static final int LONGEST_WORDS = 500;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private Acting acting;

    /**
     * A page of what was resolved and concerns the officer, the most urgent first: townships and other bodies see their own
     * once the minutes are published, the bureau all.
     */
    public List<ResolutionRow> page(ResolutionFilter filter, int size) {
        return queries.page(filter, Math.max(1, Math.min(size, 100)));
    }

    /** What one meeting resolved, in its order, as far as it concerns the officer. */
    public List<ResolutionRow> of(long meetingId) {
        return queries.of(meetingId);
    }

    /** @throws Refusal {@code not-found} */
    public ResolutionRow row(long id) {
        return queries.row(id);
    }

    /**
     * What was done about it.
     *
     * @throws Refusal {@code not-found}
     */
    public List<ResolutionStep> steps(long id) {
        queries.row(id);
        return queries.require(id).steps();
    }

    /** Whether the officer reports for its owner. */
    public boolean isReportedHere(long id) {
        return queries.row(id).owner().isReportedBy(acting.officer());
    }

    /** How many wait for the officer: to be done by the own body, or to be confirmed. */
    public long waiting() {
        return queries.waiting();
    }

    /**
     * The owner says that it is done, and how.
     *
     * @throws FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code steering.not-owner}, {@code steering.resolution-state}
     */
    public void report(long id, String words) {
        GroupResolution resolution = published(id);
        if (!resolution.owner().isReportedBy(acting.officer())) {
            throw new Refusal("steering.not-owner");
        }
        words(words).refuseIfAny();
        resolution.report(words, acting.hand());
        acting.record("RESOLUTION_REPORTED", id, "");
    }

    /**
     * The office finds it done.
     *
     * @throws Refusal {@code not-found}, {@code steering.resolution-state}, {@code steering.second-hand}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public void confirm(long id, String words) {
        Faults faults = new Faults();
        faults.limit("words", words, LONGEST_WORDS);
        faults.refuseIfAny();
        published(id).confirm(words, acting.hand());
        acting.record("RESOLUTION_CONFIRMED", id, "");
    }

    /**
     * The office finds it not done.
     *
     * @throws FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code steering.resolution-state}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public void sendBack(long id, String words) {
        words(words).refuseIfAny();
        published(id).sendBack(words, acting.hand());
        acting.record("RESOLUTION_SENT_BACK", id, "");
    }

    /**
     * Gives the owner until another day.
     *
     * @throws FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code steering.resolution-state}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public void postpone(long id, LocalDate until, String words) {
        GroupResolution resolution = published(id);
        Faults faults = words(words);
        faults.chosen("dueOn", until);
        if (until != null && !until.isAfter(resolution.dueOn())) {
            faults.add("dueOn", "steering.postponed-to", resolution.dueOn());
        }
        faults.refuseIfAny();
        resolution.postpone(until, words, acting.hand());
        acting.record("RESOLUTION_POSTPONED", id, until.toString());
    }

    private GroupResolution published(long id) {
        ResolutionRow row = queries.row(id);
        if (row.number() == null) {
            throw new Refusal("steering.meeting-state", MeetingState.HELD);
        }
        return queries.locked(id);
    }

    private static Faults words(String words) {
        Faults faults = new Faults();
        faults.require("words", words, LONGEST_WORDS);
        return faults;
    }
}

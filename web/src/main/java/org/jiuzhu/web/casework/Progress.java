package org.jiuzhu.web.casework;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.TrailEntry;
import org.jiuzhu.web.layout.Texts;

/** The steps on top of a case: what is done with date and hand, what is now, what follows. */
final class Progress {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final Set<CaseStep> ENQUIRY_AGAIN = Set.of(CaseStep.UPHOLD_OBJECTION);
    private static final Set<CaseStep> REVIEW_AGAIN =
            Set.of(CaseStep.UPHOLD_OBJECTION, CaseStep.APPRAISE_OBJECTION, CaseStep.RETURN, CaseStep.SEND_BACK);

    private static final Set<CaseStep> CHECK_AGAIN = Set.of(CaseStep.UPHOLD_OBJECTION, CaseStep.CHECK_AGAIN);
    private static final Set<CaseStep> APPRAISAL_AGAIN =
            Set.of(CaseStep.UPHOLD_OBJECTION, CaseStep.APPRAISE_OBJECTION, CaseStep.CALL_APPRAISAL);
    private static final Set<CaseStep> PUBLICITY_AGAIN = Set.of(
            CaseStep.UPHOLD_OBJECTION,
            CaseStep.APPRAISE_OBJECTION,
            CaseStep.RETURN,
            CaseStep.SEND_BACK,
            CaseStep.AGREE);

    private Progress() {}

    /** A step as the page draws it. */
    public record Step(String label, String date, String hand, String state) {}

    /** What ends a step of the progress, and what throws it back. */
    private record Milestone(String key, Set<CaseStep> ends, Set<CaseStep> undoneBy) {}

    private static final Set<String> ENDS = Set.of("decision", "notification");
    private static final Set<CaseStep> APPRAISALS = Set.of(
            CaseStep.CALL_APPRAISAL, CaseStep.RECORD_APPRAISAL, CaseStep.SKIP_APPRAISAL, CaseStep.APPRAISE_OBJECTION);

    private static final Milestone APPRAISAL =
            new Milestone("appraisal", Set.of(CaseStep.RECORD_APPRAISAL, CaseStep.SKIP_APPRAISAL), APPRAISAL_AGAIN);

    private static final List<Milestone> AT_ONCE = List.of(
            new Milestone("acceptance", Set.of(CaseStep.ACCEPT_EMERGENCY), Set.of()),
            new Milestone("relief", Set.of(CaseStep.GIVE_AT_ONCE), Set.of()),
            new Milestone("papers", Set.of(CaseStep.COMPLETE_PAPERS), Set.of()));

    private static final List<Milestone> MILESTONES = List.of(
            new Milestone("acceptance", Set.of(CaseStep.ACCEPT, CaseStep.ACCEPT_EMERGENCY), Set.of()),
            new Milestone("survey", Set.of(CaseStep.SIGN_SURVEY), ENQUIRY_AGAIN),
            new Milestone("check", Set.of(CaseStep.ANSWER_CHECK), CHECK_AGAIN),
            APPRAISAL,
            new Milestone("review", Set.of(CaseStep.PROPOSE_GRANT, CaseStep.PROPOSE_REFUSAL), REVIEW_AGAIN),
            new Milestone("publicity", Set.of(CaseStep.END_NOTICE), PUBLICITY_AGAIN),
            new Milestone(
                    "decision",
                    Set.of(CaseStep.APPROVE, CaseStep.REFUSE, CaseStep.CONFIRM, CaseStep.CONFIRM_REFUSAL),
                    Set.of()),
            new Milestone("notification", Set.of(CaseStep.NOTIFY), Set.of()));

    static List<Step> of(List<TrailEntry> trail, CaseState state) {
        List<Step> steps = new ArrayList<>();
        boolean nowFound = state.isEnded();
        boolean refusedWithoutNotice = isRefusedWithoutNotice(trail);
        for (Milestone milestone : milestones(trail)) {
            if (milestone.key().equals("publicity") && refusedWithoutNotice) {
                steps.add(new Step(label(milestone), Texts.of("case.progress.skipped"), "", "todo"));
                continue;
            }
            Optional<TrailEntry> done = done(trail, milestone);
            boolean now = done.isEmpty() && !nowFound;
            nowFound = nowFound || now;
            steps.add(done.map(line -> step(milestone, line))
                    .orElseGet(() -> new Step(label(milestone), "", "", now ? "now" : "todo")));
        }
        return steps;
    }

    /** An emergency has its own beginning; an appraisal is on the way only where one is due or was held. */
    private static List<Milestone> milestones(List<TrailEntry> trail) {
        List<Milestone> way = new ArrayList<>(MILESTONES);
        if (lastOf(trail, Set.of(CaseStep.GIVE_AT_ONCE, CaseStep.ACCEPT_EMERGENCY))
                > lastOf(trail, Set.of(CaseStep.DECLINE_AT_ONCE))) {
            way.removeIf(milestone -> !ENDS.contains(milestone.key()));
            way.addAll(0, AT_ONCE);
        }
        if (lastOf(trail, APPRAISALS) < 0) {
            way.remove(APPRAISAL);
        }
        return way;
    }

    private static boolean isRefusedWithoutNotice(List<TrailEntry> trail) {
        return lastOf(trail, Set.of(CaseStep.PROPOSE_REFUSAL)) > lastOf(trail, REVIEW_AGAIN)
                && lastOf(trail, Set.of(CaseStep.PROPOSE_REFUSAL)) > lastOf(trail, Set.of(CaseStep.PROPOSE_GRANT));
    }

    private static Optional<TrailEntry> done(List<TrailEntry> trail, Milestone milestone) {
        int end = lastOf(trail, milestone.ends());
        return end > lastOf(trail, milestone.undoneBy()) ? Optional.of(trail.get(end)) : Optional.empty();
    }

    private static int lastOf(List<TrailEntry> trail, Set<CaseStep> steps) {
        for (int i = trail.size() - 1; i >= 0; i--) {
            if (steps.contains(trail.get(i).step())) {
                return i;
            }
        }
        return -1;
    }

    private static Step step(Milestone milestone, TrailEntry line) {
        return new Step(label(milestone), DAY.format(line.at()), CaseViews.hand(line), "done");
    }

    private static String label(Milestone milestone) {
        return Texts.of("case.progress." + milestone.key());
    }
}

package org.jiuzhu.demonstration;

import static org.jiuzhu.casework.CaseStep.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiuzhu.casework.CaseStep;

/** The steps of a story with the working days between them, laid so that the last one falls on a wanted day. */
final class Course {
    private static final int EVERY_NTH_INCOMPLETE = 8;
    private static final int EVERY_NTH_DISPUTED = 12;

    private final Ending ending;
    private final boolean delegated;
    private final Random random;
    private final List<Gap> gaps = new ArrayList<>();

    /** A step and the working days since the one before. */
    private record Gap(CaseStep step, int days) {}

    /** @param delegated whether the township decides by itself */
    Course(Ending ending, boolean delegated, Random random) {
        this.ending = ending;
        this.delegated = delegated;
        this.random = random;
        apply();
    }

    /** The moments of the story, the last of them on that day or as shortly before as can be, and never after now. */
    List<Moment> endingOn(LocalDate day, Days days) {
        long seed = random.nextLong();
        LocalDate begins = day;
        List<Moment> moments = from(begins, days, seed);
        while (isAfter(day, moments, days) || !isUnderOneRule(moments, days)) {
            begins = begins.minusDays(1);
            moments = from(begins, days, seed);
        }
        return moments;
    }

    private List<Moment> from(LocalDate begins, Days days, long seed) {
        Diary diary = new Diary(days, begins, new Random(seed));
        gaps.forEach(gap -> diary.write(gap.step(), gap.days()));
        return diary.moments();
    }

    private static boolean isAfter(LocalDate day, List<Moment> moments, Days days) {
        Moment last = moments.get(moments.size() - 1);
        return last.day().isAfter(day) || last.at().isAfter(days.now());
    }

    /** What is proposed under one rule is not decided under the next: the figures would have changed. */
    private static boolean isUnderOneRule(List<Moment> moments, Days days) {
        List<LocalDate> reckoned = moments.stream()
                .filter(moment -> Story.IS_RECKONED.contains(moment.step()))
                .map(Moment::day)
                .toList();
        return reckoned.stream().allMatch(day -> days.haveTheSameRules(reckoned.get(0), day));
    }

    private void apply() {
        add(SUBMIT, 0);
        boolean incomplete = ending == Ending.SUPPLEMENT || ending.isOver() && oneIn(EVERY_NTH_INCOMPLETE);
        if (incomplete) {
            add(NOTIFY_MISSING, 1);
        }
        if (ending == Ending.SUBMITTED || ending == Ending.SUPPLEMENT) {
            return;
        }
        if (incomplete) {
            add(RECEIVE_SUPPLEMENT, 2 + random.nextInt(3));
        }
        add(ACCEPT, 1 + random.nextInt(2));
        if (ending == Ending.WITHDRAWN) {
            add(WITHDRAW, 2);
        } else if (ending != Ending.ACCEPTED) {
            enquire();
        }
    }

    private void enquire() {
        add(REQUEST_CHECK, 0);
        if (ending.hasReached(Ending.SURVEY_RECORDED)) {
            add(RECORD_SURVEY, 1);
        }
        if (ending.hasReached(Ending.SURVEY_SIGNED)) {
            add(SIGN_SURVEY, 0);
        }
        if (ending.hasReached(Ending.ENQUIRED)) {
            add(ANSWER_CHECK, 1 + random.nextInt(2));
        }
        if (ending.hasReached(Ending.REVIEWED)) {
            review();
        }
    }

    private void review() {
        add(ending.isOfPoor() ? PROPOSE_GRANT : PROPOSE_REFUSAL, 1);
        if (ending.isOfPoor() && ending != Ending.REVIEWED) {
            publish();
        }
        if (ending.hasReached(Ending.GRANTED)) {
            decide();
        }
    }

    private void publish() {
        add(POST_NOTICE, 1);
        if (ending == Ending.OBJECTED || ending.isOver() && oneIn(EVERY_NTH_DISPUTED)) {
            add(RECEIVE_OBJECTION, 1);
        }
        if (ending.hasReached(Ending.AWAITING_GRANT)) {
            resolve();
            add(END_NOTICE, 0);
        }
    }

    private void resolve() {
        if (gaps.get(gaps.size() - 1).step() == RECEIVE_OBJECTION) {
            add(DISMISS_OBJECTION, 1);
        }
    }

    private void decide() {
        CaseStep grant = delegated ? APPROVE : CONFIRM;
        CaseStep refusal = delegated ? REFUSE : CONFIRM_REFUSAL;
        add(ending.isOfPoor() ? grant : refusal, 1 + random.nextInt(delegated ? 2 : 4));
        if (ending.isOver()) {
            add(NOTIFY, 1);
        }
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private void add(CaseStep step, int days) {
        gaps.add(new Gap(step, days));
    }
}

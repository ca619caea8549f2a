package org.jiuzhu.demonstration;

import java.time.LocalDateTime;
import java.util.Map;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.PastCase;
import org.jiuzhu.casework.PastCase.Act;
import org.jiuzhu.publicity.Notice;
import org.jiuzhu.publicity.Objection;

/** One story while it is told. */
final class Telling {
    private static final int EVERY_NTH_EARNS_MORE = 11;
    private static final int PERCENT_MORE = 10;
    private static final int EVERY_NTH_TOLD_BY_VILLAGE = 4;

    private final Narration registers;
    private final Story story;
    private final Narration.Township township;
    private final Staff staff;
    private final Days days;
    private final Map<Moment, String> numbers;
    private final int turn;
    private PastCase past;
    private Notice notice;
    private Objection objection;

    Telling(
            Narration registers,
            Story story,
            Narration.Township township,
            Staff staff,
            Days days,
            Map<Moment, String> numbers) {
        this.registers = registers;
        this.story = story;
        this.township = township;
        this.staff = staff;
        this.days = days;
        this.numbers = numbers;
        this.turn = story.begins().getSecond();
    }

    void tell() {
        story.moments().forEach(this::step);
        past.close();
    }

    private void step(Moment moment) {
        LocalDateTime at = moment.at();
        switch (moment.step()) {
            case SUBMIT -> past = registers.cases.submit(story.form(), numbers.get(moment), submitted(at));
            case NOTIFY_MISSING -> past.notifyMissing(numbers.get(moment), by("clerk", at, Words.of("missing")));
            case RECEIVE_SUPPLEMENT -> past.take(moment.step(), by("clerk", at, Words.of("supplemented")));
            case ACCEPT -> past.accept(township.instrumentId(), by("clerk", at, Words.of("accepted")));
            case WITHDRAW -> past.take(moment.step(), by("clerk", at, Words.of("withdrawn")));
            case REQUEST_CHECK, RECORD_SURVEY, SIGN_SURVEY, ANSWER_CHECK -> enquire(moment);
            case PROPOSE_GRANT, PROPOSE_REFUSAL -> propose(moment);
            case POST_NOTICE, RECEIVE_OBJECTION, DISMISS_OBJECTION, END_NOTICE -> publish(moment);
            case NOTIFY -> past.notifyHousehold(way(), by("clerk", at, ""));
            default -> decide(moment);
        }
    }

    private Act submitted(LocalDateTime at) {
        return by(story.throughVillage() ? "village" : "clerk", at, "");
    }

    private void enquire(Moment moment) {
        LocalDateTime at = moment.at();
        switch (moment.step()) {
            case REQUEST_CHECK -> past.requestCheck(by("clerk", at, Words.of("check.requested")));
            case RECORD_SURVEY ->
                past.recordSurvey(
                        staff.of(story.unit(), "investigator2").login(),
                        by("investigator", at, Words.of("findings." + (1 + turn % 3))));
            case SIGN_SURVEY -> past.signSurvey(by("investigator2", at, Words.of("survey.signed")));
            default -> answer(at);
        }
    }

    private void answer(LocalDateTime at) {
        boolean more = turn % EVERY_NTH_EARNS_MORE == 0;
        String report = Words.of(more ? "report.more" : "report.same");
        past.answerCheck(more ? PERCENT_MORE : 0, new Act(staff.of("verification"), at, report));
    }

    private void propose(Moment moment) {
        PastCase.Words words =
                new PastCase.Words(Words.of("opinion.yes"), Words.of("opinion.no"), Words.of("difference"));
        boolean granted = past.propose(words, by("reviewer", moment.at(), ""));
        if (granted != (moment.step() == CaseStep.PROPOSE_GRANT)) {
            throw new IllegalStateException("The rules end a story otherwise than " + story.ending());
        }
    }

    private void publish(Moment moment) {
        LocalDateTime at = moment.at();
        switch (moment.step()) {
            case POST_NOTICE ->
                notice = registers.notices.post(
                        past, numbers.get(moment), days.lastDayOfNotice(moment.day()), by("clerk", at, ""));
            case RECEIVE_OBJECTION ->
                objection = registers.notices.object(
                        past, notice, Words.of("objector"), by("clerk", at, Words.of("objection")));
            case DISMISS_OBJECTION ->
                registers.notices.dismiss(past, objection, by("reviewer", at, Words.of("objection.dismissed")));
            default -> registers.notices.end(past, notice, at);
        }
    }

    private void decide(Moment moment) {
        boolean bureau = moment.step() == CaseStep.CONFIRM || moment.step() == CaseStep.CONFIRM_REFUSAL;
        boolean grant = story.ending().isOfPoor();
        Act act = new Act(
                bureau ? staff.of("bureau-approver") : staff.of(story.unit(), "approver"),
                moment.at(),
                Words.of(grant ? "approved" : "reason.no"));
        past.decide(moment.step(), numbers.get(moment), act);
    }

    private String way() {
        return turn % EVERY_NTH_TOLD_BY_VILLAGE == 0 ? "BY_VILLAGE" : "IN_PERSON";
    }

    private Act by(String post, LocalDateTime at, String remark) {
        return new Act(staff.of(story.unit(), post), at, remark);
    }
}

package org.jiuzhu.spotcheck;

import static org.jiuzhu.spotcheck.CheckPoint.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What the file of an application says, and what the product makes of it point by point. */
record CaseFacts(
        Enquiry enquiry,
        Board board,
        Deciding deciding,
        boolean granted,
        boolean emergency,
        boolean kin,
        Outside outside) {

    /** What was declared, seen and answered before the decision. */
    record Enquiry(
            boolean promised,
            boolean authorised,
            int surveys,
            int photos,
            int answers,
            int openFindings,
            String appraisal) {}

    /** What hung on the board, and what was objected. */
    record Board(int ended, int objections, int openObjections) {}

    /** Who decided when, by what right, and when the household was told. */
    record Deciding(
            LocalDateTime at,
            boolean surveyedByTheSame,
            boolean withoutInstrument,
            int seals,
            LocalDate notifiedOn,
            LocalDate notifyUntil,
            LocalDate dueOn) {}

    /**
     * What other rooms say.
     *
     * @param again whether the stored facts come to the stored amount again; null where nothing can be reckoned again
     * @param missing papers that the file lacks
     */
    record Outside(Boolean again, long missing) {}

    List<MachineNote> notes() {
        return List.of(
                MachineNote.of(
                        enquiry.promised && enquiry.authorised, APPLICATION, "application.fine", "application.doubt"),
                survey(),
                check(),
                figures(),
                appraisal(),
                publicity(),
                kin ? MachineNote.doubt(KIN, "kin.doubt") : MachineNote.fine(KIN, "kin.fine"),
                decision(),
                notification(),
                term(),
                MachineNote.of(outside.missing == 0, ARCHIVE, "archive.fine", "archive.doubt", outside.missing));
    }

    private MachineNote survey() {
        if (enquiry.surveys == 0) {
            return MachineNote.doubt(SURVEY, "survey.none");
        }
        return MachineNote.of(enquiry.photos > 0, SURVEY, "survey.fine", "survey.photos", enquiry.photos);
    }

    private MachineNote check() {
        if (enquiry.answers == 0) {
            return MachineNote.doubt(CHECK, "check.none");
        }
        return MachineNote.of(enquiry.openFindings == 0, CHECK, "check.fine", "check.open", enquiry.openFindings);
    }

    private MachineNote figures() {
        return outside.again == null
                ? MachineNote.silent(FIGURES, "figures.silent")
                : MachineNote.of(outside.again, FIGURES, "figures.fine", "figures.doubt");
    }

    private MachineNote appraisal() {
        return switch (enquiry.appraisal) {
            case "HELD" -> MachineNote.fine(APPRAISAL, "appraisal.held");
            case "SKIPPED" -> MachineNote.silent(APPRAISAL, "appraisal.skipped");
            case "NONE" -> MachineNote.silent(APPRAISAL, "appraisal.none");
            default -> MachineNote.doubt(APPRAISAL, "appraisal.open");
        };
    }

    private MachineNote publicity() {
        if (!granted || emergency) {
            return MachineNote.silent(PUBLICITY, "publicity.none");
        }
        if (board.ended == 0) {
            return MachineNote.doubt(PUBLICITY, "publicity.missing");
        }
        return MachineNote.of(
                board.openObjections == 0, PUBLICITY, "publicity.fine", "publicity.open", board.objections);
    }

    private MachineNote decision() {
        if (deciding.surveyedByTheSame) {
            return MachineNote.doubt(DECISION, "decision.same-hand");
        }
        if (deciding.withoutInstrument) {
            return MachineNote.doubt(DECISION, "decision.no-instrument");
        }
        return MachineNote.of(deciding.seals > 0, DECISION, "decision.fine", "decision.no-seal");
    }

    private MachineNote notification() {
        if (deciding.notifiedOn == null) {
            return MachineNote.doubt(NOTIFICATION, "notification.none");
        }
        return MachineNote.of(
                !deciding.notifiedOn.isAfter(deciding.notifyUntil),
                NOTIFICATION,
                "notification.fine",
                "notification.late",
                deciding.notifiedOn);
    }

    private MachineNote term() {
        if (deciding.dueOn == null) {
            return MachineNote.silent(TERM, "term.silent");
        }
        return MachineNote.of(
                !deciding.at.toLocalDate().isAfter(deciding.dueOn),
                TERM,
                "term.fine",
                "term.late",
                deciding.at.toLocalDate(),
                deciding.dueOn);
    }
}

package org.jiuzhu.web.spotcheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.casework.CaseEvidence;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.spotcheck.CheckPoint;
import org.jiuzhu.spotcheck.FileSheet;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;
import org.jiuzhu.spotcheck.MachineNote;
import org.jiuzhu.spotcheck.MachineSays;
import org.jiuzhu.spotcheck.MandatoryReason;
import org.jiuzhu.spotcheck.MeterLamp;
import org.jiuzhu.spotcheck.Verdict;
import org.jiuzhu.spotcheck.VisitResult;
import org.jiuzhu.web.layout.Texts;

/** What the pages of the spot-check say, and what lies beside each point. */
@Named("spotWords")
@RequestScoped
public class SpotWords {
    private static final int PICTURES = 4;

    @Inject
    private CaseEvidence evidence;

    private List<EvidenceItem> items;

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public FindingReason[] getReasons() {
        return FindingReason.values();
    }

    public FindingCause[] getCauses() {
        return FindingCause.values();
    }

    public VisitResult[] getResults() {
        return VisitResult.values();
    }

    public String mandatory(Set<MandatoryReason> reasons) {
        return reasons.stream()
                .map(reason -> Texts.of("MandatoryReason." + reason))
                .collect(Collectors.joining(Texts.of("spot.comma")));
    }

    /** What the product finds about a point. */
    public String machine(MachineNote note) {
        return Texts.of("spot.machine." + note.sentence(), note.facts().toArray());
    }

    public String machineLamp(MachineNote note) {
        return note.says() == MachineSays.FINE ? "OK" : note.says() == MachineSays.DOUBT ? "SOON" : "WAIT";
    }

    public String meterLamp(MeterLamp lamp) {
        return switch (lamp) {
            case MET -> "OK";
            case ON_TIME -> "WAIT";
            case SOON -> "SOON";
            case LATE -> "LATE";
        };
    }

    /** The page on which a point can be looked at. */
    public String page(FileSheet sheet, CheckPoint point) {
        String page =
                switch (point) {
                    case SURVEY, ARCHIVE -> "/casework/evidence.xhtml";
                    case FIGURES ->
                        sheet.file().kind().isOfCase() ? "/casework/explanation.xhtml" : "/casework/case.xhtml";
                    case TERM -> "/casework/clock.xhtml";
                    case DECISION, NOTIFICATION ->
                        sheet.file().kind().isOfCase() ? "/casework/decision.xhtml" : "/casework/case.xhtml";
                    default -> "/casework/case.xhtml";
                };
        return page + "?number=" + sheet.caseNumber();
    }

    /** The first pictures and papers of the file that belong to a point. */
    public List<EvidenceItem> pictures(FileSheet sheet, CheckPoint point) {
        Set<PaperKind> kinds = kinds(point);
        return items(sheet).stream()
                .filter(item -> item.kind() != null && kinds.contains(item.kind()))
                .limit(PICTURES)
                .toList();
    }

    private List<EvidenceItem> items(FileSheet sheet) {
        if (items == null) {
            items = evidence.count(sheet.caseNumber()).standing();
        }
        return items;
    }

    private static Set<PaperKind> kinds(CheckPoint point) {
        return switch (point) {
            case APPLICATION ->
                Set.of(PaperKind.APPLICATION, PaperKind.PROMISE, PaperKind.IDENTITY, PaperKind.ENTRUSTMENT);
            case SURVEY -> Set.of(PaperKind.SURVEY_FORM, PaperKind.SURVEY_PHOTO, PaperKind.SURVEY_SIGNATURE);
            case CHECK -> Set.of(PaperKind.CHECK_REPORT, PaperKind.INCOME_PROPERTY);
            case FIGURES -> Set.of(PaperKind.INCOME_PROPERTY, PaperKind.DISABILITY_ILLNESS);
            case APPRAISAL -> Set.of(PaperKind.APPRAISAL_RECORD, PaperKind.APPRAISAL_PHOTO);
            case PUBLICITY -> Set.of(PaperKind.NOTICE_PHOTO_START, PaperKind.NOTICE_PHOTO_END);
            case KIN -> Set.of(PaperKind.NEAR_RELATIVE);
            case DECISION -> Set.of(PaperKind.APPROVAL_FORM, PaperKind.DECISION);
            case NOTIFICATION -> Set.of(PaperKind.DELIVERY_RECEIPT);
            case GROUNDS, EFFECT -> Set.of(PaperKind.CHANGE_NOTICE, PaperKind.CHANGE_PHOTO);
            case TERM, ARCHIVE -> Set.of();
        };
    }
}

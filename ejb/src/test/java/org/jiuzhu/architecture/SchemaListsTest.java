package org.jiuzhu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.appraisal.Capacity;
import org.jiuzhu.appraisal.Conclusion;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.CalendarDay;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.LinshiFacts;
import org.jiuzhu.assessment.TekunFacts;
import org.jiuzhu.benefit.BenefitState;
import org.jiuzhu.budget.BudgetKind;
import org.jiuzhu.casework.CaseKin;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.casework.Decision;
import org.jiuzhu.casework.EmergencyAid;
import org.jiuzhu.casework.Escalation;
import org.jiuzhu.casework.ExtensionCause;
import org.jiuzhu.casework.FieldSignature;
import org.jiuzhu.casework.FieldSurvey;
import org.jiuzhu.casework.FilePart;
import org.jiuzhu.casework.FindingKind;
import org.jiuzhu.casework.Obstacle;
import org.jiuzhu.casework.ReturnReason;
import org.jiuzhu.delegation.InstrumentAct;
import org.jiuzhu.delegation.InstrumentStage;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.MediaKind;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.evidence.Taken;
import org.jiuzhu.finance.AccountChange;
import org.jiuzhu.finance.BankReason;
import org.jiuzhu.finance.FundKind;
import org.jiuzhu.finance.FundState;
import org.jiuzhu.finance.OverpaymentReason;
import org.jiuzhu.finance.RowFault;
import org.jiuzhu.household.MemberEnding;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.payment.ChangeMark;
import org.jiuzhu.payment.ListState;
import org.jiuzhu.proofreading.DifferenceCause;
import org.jiuzhu.proofreading.DifferenceKind;
import org.jiuzhu.proofreading.ProofSide;
import org.jiuzhu.proofreading.ProofState;
import org.jiuzhu.publicity.Objection;
import org.jiuzhu.rating.CallOutcome;
import org.jiuzhu.rating.FollowUpAct;
import org.jiuzhu.rating.FollowUpState;
import org.jiuzhu.rating.RatingChannel;
import org.jiuzhu.rating.RatingFinding;
import org.jiuzhu.rehearsal.Rehearsal;
import org.jiuzhu.relatives.Kin;
import org.jiuzhu.remedy.Attacked;
import org.jiuzhu.remedy.Claimant;
import org.jiuzhu.remedy.Redress;
import org.jiuzhu.remedy.RemedyAct;
import org.jiuzhu.remedy.RemedyKind;
import org.jiuzhu.remedy.RemedyOutcome;
import org.jiuzhu.remedy.RemedyState;
import org.jiuzhu.reporting.KeyFigure;
import org.jiuzhu.reporting.ObligationKind;
import org.jiuzhu.reporting.ObligationOwner;
import org.jiuzhu.reporting.ObligationState;
import org.jiuzhu.reporting.Submission;
import org.jiuzhu.review.AlertKind;
import org.jiuzhu.review.DeathOrigin;
import org.jiuzhu.review.HouseholdClass;
import org.jiuzhu.review.ReportKind;
import org.jiuzhu.review.ReportOutcome;
import org.jiuzhu.review.ReturnKind;
import org.jiuzhu.review.ReviewCause;
import org.jiuzhu.review.ReviewOutcome;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.HardshipCause;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleChangeState;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Sex;
import org.jiuzhu.spotcheck.CheckPoint;
import org.jiuzhu.spotcheck.DrawnAs;
import org.jiuzhu.spotcheck.FileKind;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;
import org.jiuzhu.spotcheck.MachineSays;
import org.jiuzhu.spotcheck.OrderAct;
import org.jiuzhu.spotcheck.OrderState;
import org.jiuzhu.spotcheck.Party;
import org.jiuzhu.spotcheck.ReadOutcome;
import org.jiuzhu.spotcheck.Verdict;
import org.jiuzhu.spotcheck.VisitResult;
import org.jiuzhu.statistics.StatisticState;
import org.jiuzhu.steering.Attendance;
import org.jiuzhu.steering.GroupCapacity;
import org.jiuzhu.steering.GuidanceKind;
import org.jiuzhu.steering.GuidanceResult;
import org.jiuzhu.steering.IssueState;
import org.jiuzhu.steering.MeetingState;
import org.jiuzhu.steering.PolicyKind;
import org.jiuzhu.steering.PolicyState;
import org.jiuzhu.steering.ResolutionAct;
import org.jiuzhu.steering.ResolutionOwner;
import org.jiuzhu.steering.ResolutionState;
import org.jiuzhu.steering.TellingWay;
import org.jiuzhu.workfund.WorkKind;
import org.jiuzhu.workfund.WorkState;
import org.junit.jupiter.api.Test;

/** Where the database lists what a column may say, it lists what the code can say: a new constant needs a migration. */
class SchemaListsTest {
    private static final Map<String, Class<? extends Enum<?>>> SPOKEN = Map.ofEntries(
            Map.entry("officer_role_listed", Role.class),
            Map.entry("area_level_known", AreaLevel.class),
            Map.entry("calendar_day_kind", CalendarDay.Kind.class),
            Map.entry("standard_kind", StandardKind.class),
            Map.entry("member_registration", Registration.class),
            Map.entry("member_residence", Residence.class),
            Map.entry("member_ending", MemberEnding.class),
            Map.entry("supporter_situation", TekunFacts.Situation.class),
            Map.entry("rehearsal_state", Rehearsal.State.class),
            Map.entry("rehearsal_line_outcome", org.jiuzhu.rehearsal.Outcome.class),
            Map.entry("change_subject", RuleSubject.class),
            Map.entry("change_state", RuleChangeState.class),
            Map.entry("standard_registration", Registration.class),
            Map.entry("deadline_unit", Deadline.Unit.class),
            Map.entry("deadline_route", Route.class),
            Map.entry("delegation_matter_known", AssistanceMatter.class),
            Map.entry("person_sex", Sex.class),
            Map.entry("household_registration", Registration.class),
            Map.entry("case_matter", AssistanceMatter.class),
            Map.entry("decision_matter", AssistanceMatter.class),
            Map.entry("case_route", Route.class),
            Map.entry("case_state_known", CaseState.class),
            Map.entry("case_extended_for", ExtensionCause.class),
            Map.entry("kin_relation", Kin.class),
            Map.entry("case_kin_relation", Kin.class),
            Map.entry("case_kin_found", CaseKin.Found.class),
            Map.entry("escalation_level_known", Escalation.Level.class),
            Map.entry("extension_cause", ExtensionCause.class),
            Map.entry("hardship_kind_known", LinshiFacts.Kind.class),
            Map.entry("hardship_weight_known", LinshiFacts.Weight.class),
            Map.entry("hardship_cause_known", HardshipCause.class),
            Map.entry("decision_recognition", Assessment.Recognition.class),
            Map.entry("aid_way", EmergencyAid.Way.class),
            Map.entry("finding_kind", FindingKind.class),
            Map.entry("dead_origin", DeathOrigin.class),
            Map.entry("paper_kind_known", IssuedKind.class),
            Map.entry("point_part", FilePart.class),
            Map.entry("point_reason", ReturnReason.class),
            Map.entry("appraisal_conclusion", Conclusion.class),
            Map.entry("participant_capacity", Capacity.class),
            Map.entry("decision_outcome", Decision.Outcome.class),
            Map.entry("objection_outcome", Objection.Outcome.class),
            Map.entry("objection_channel", Objection.Origin.class),
            Map.entry("benefit_matter", AssistanceMatter.class),
            Map.entry("benefit_state", BenefitState.class),
            Map.entry("list_state_known", ListState.class),
            Map.entry("work_norm_kind", WorkKind.class),
            Map.entry("proofreading_state", ProofState.class),
            Map.entry("statistic_month_state", StatisticState.class),
            Map.entry("statistic_row_matter", AssistanceMatter.class),
            Map.entry("statistic_row_registration", Registration.class),
            Map.entry("duty_kind", ObligationKind.class),
            Map.entry("duty_owner", ObligationOwner.class),
            Map.entry("obligation_kind", ObligationKind.class),
            Map.entry("obligation_owner", ObligationOwner.class),
            Map.entry("obligation_state", ObligationState.class),
            Map.entry("submission_outcome", Submission.Outcome.class),
            Map.entry("baseline_figure", KeyFigure.class),
            Map.entry("difference_kind", DifferenceKind.class),
            Map.entry("difference_side", ProofSide.class),
            Map.entry("difference_cause", DifferenceCause.class),
            Map.entry("group_member_capacity", GroupCapacity.class),
            Map.entry("group_meeting_state", MeetingState.class),
            Map.entry("meeting_attendance_how", Attendance.class),
            Map.entry("resolution_owner", ResolutionOwner.class),
            Map.entry("resolution_state", ResolutionState.class),
            Map.entry("resolution_step_act", ResolutionAct.class),
            Map.entry("issue_state", IssueState.class),
            Map.entry("guidance_kind", GuidanceKind.class),
            Map.entry("guidance_attendee_result", GuidanceResult.class),
            Map.entry("policy_kind", PolicyKind.class),
            Map.entry("policy_matter", AssistanceMatter.class),
            Map.entry("policy_state", PolicyState.class),
            Map.entry("telling_way", TellingWay.class),
            Map.entry("instrument_stage", InstrumentStage.class),
            Map.entry("delegation_event_act", InstrumentAct.class),
            Map.entry("spot_party_known", Party.class),
            Map.entry("spot_file_matter", AssistanceMatter.class),
            Map.entry("spot_file_kind", FileKind.class),
            Map.entry("spot_sample_as", DrawnAs.class),
            Map.entry("spot_sample_outcome", ReadOutcome.class),
            Map.entry("spot_reading_outcome", ReadOutcome.class),
            Map.entry("spot_point_known", CheckPoint.class),
            Map.entry("spot_point_machine", MachineSays.class),
            Map.entry("spot_point_verdict", Verdict.class),
            Map.entry("spot_point_reason", FindingReason.class),
            Map.entry("spot_point_cause", FindingCause.class),
            Map.entry("spot_visit_result", VisitResult.class),
            Map.entry("rectification_state", OrderState.class),
            Map.entry("rectification_step_act", OrderAct.class),
            Map.entry("rating_matter", AssistanceMatter.class),
            Map.entry("rating_channel", RatingChannel.class),
            Map.entry("followup_state", FollowUpState.class),
            Map.entry("followup_finding", RatingFinding.class),
            Map.entry("followup_step_act", FollowUpAct.class),
            Map.entry("followup_step_outcome", CallOutcome.class),
            Map.entry("remedy_kind", RemedyKind.class),
            Map.entry("remedy_state", RemedyState.class),
            Map.entry("remedy_claimant", Claimant.class),
            Map.entry("remedy_attacked", Attacked.class),
            Map.entry("remedy_outcome", RemedyOutcome.class),
            Map.entry("remedy_finding_reason", FindingReason.class),
            Map.entry("remedy_finding_cause", FindingCause.class),
            Map.entry("remedy_matter", AssistanceMatter.class),
            Map.entry("remedy_event_act", RemedyAct.class),
            Map.entry("remedy_order_redress", Redress.class),
            Map.entry("remedy_order_state", OrderState.class),
            Map.entry("work_item_kind", WorkKind.class),
            Map.entry("work_state", WorkState.class),
            Map.entry("budget_kind", BudgetKind.class),
            Map.entry("budget_state", AccountChange.State.class),
            Map.entry("overpayment_reason", OverpaymentReason.class),
            Map.entry("overpayment_state", AccountChange.State.class),
            Map.entry("fund_kind", FundKind.class),
            Map.entry("fund_state", FundState.class),
            Map.entry("fund_line_outcome", org.jiuzhu.finance.Outcome.class),
            Map.entry("fund_line_reason", BankReason.class),
            Map.entry("result_row_fault", RowFault.class),
            Map.entry("account_change_state", AccountChange.State.class),
            Map.entry("adjustment_kind", AdjustmentKind.class),
            Map.entry("adjustment_reason", AdjustmentReason.class),
            Map.entry("adjustment_state", Adjustment.State.class),
            Map.entry("item_kind", ReturnKind.class),
            Map.entry("report_kind", ReportKind.class),
            Map.entry("report_outcome", ReportOutcome.class),
            Map.entry("review_class", HouseholdClass.class),
            Map.entry("review_cause", ReviewCause.class),
            Map.entry("review_outcome", ReviewOutcome.class),
            Map.entry("alert_kind", AlertKind.class),
            Map.entry("line_change", ChangeMark.class),
            Map.entry("field_survey_state", FieldSurvey.Arrival.class),
            Map.entry("field_survey_parked_for", Obstacle.class),
            Map.entry("field_signature_signer", FieldSignature.Signer.class),
            Map.entry("evidence_media", MediaKind.class),
            Map.entry("evidence_item_kind_known", PaperKind.class),
            Map.entry("evidence_item_moment", Taken.TakenSource.class),
            Map.entry("evidence_item_place", Taken.TakenSource.class),
            Map.entry("evidence_purpose_known", EvidencePurpose.class));

    /** The stages of an enquiry are known to their own package only. */
    private static final Map<String, Set<String>> WRITTEN_OUT = Map.of(
            "case_survey_stage", Set.of("NONE", "RECORDED", "SIGNED"),
            "case_check_stage_known", Set.of("NONE", "REQUESTED", "ANSWERED", "NOT_ASKED"),
            "case_appraisal_stage", Set.of("NONE", "WANTED", "CALLED", "HELD", "SKIPPED"),
            "representative_capacity", Set.of("REPRESENTATIVE", "PARTY_MEMBER", "COMMITTEE"),
            "recognition_kind", Set.of("LOW_INCOME_HARDSHIP", "LOW_INCOME", "NEAR_THRESHOLD", "RIGID_SPENDING"),
            "case_proposal", Set.of("NONE", "GRANT", "REFUSAL"),
            "budget_matter", Set.of("DIBAO", "TEKUN", "LINSHI"),
            "line_kind", Set.of("MONTHLY", "BACK_PAY", "RECOVERY", "SINGLE"),
            "amount_reason_known", Set.of("DECISION", "STANDARD", "ADJUSTMENT", "SUSPENSION"));

    @Test
    void each_list_of_the_database_is_the_list_of_the_code() {
        Map<String, Set<String>> code = new TreeMap<>();
        WRITTEN_OUT.forEach((check, words) -> code.put(check, new TreeSet<>(words)));
        SPOKEN.forEach((check, type) -> code.put(check, names(type)));

        assertEquals(code, listed());
    }

    private static Set<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> listed() {
        Set<String> dropped = Pattern.compile("drop constraint (\\w+)")
                .matcher(MainSources.schema())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return Pattern.compile("constraint (\\w+) check \\((?:\\w+ is null or )?\\w+ in \\(([^)]*)\\)\\)")
                .matcher(MainSources.schema())
                .results()
                .filter(found -> !dropped.contains(found.group(1)))
                .collect(Collectors.toMap(found -> found.group(1), words(), (first, second) -> second, TreeMap::new));
    }

    private static Function<MatchResult, Set<String>> words() {
        return found ->
                new TreeSet<>(List.of(found.group(2).replace("'", "").strip().split("\\s*,\\s*")));
    }
}

package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.CalendarDay.Kind;
import org.jiuzhu.area.WorkingDays;

/** Officers, days and figures that tests of the reports speak of. */
final class ReportingFixtures {
    static final String YANGMU = "230382201";
    static final YearMonth MAY = YearMonth.of(2021, 5);

    /** The holidays of May 2021: Labour Day from the first to the fifth, the eighth is worked. */
    static final WorkingDays CALENDAR = WorkingDays.of(Map.of(
            LocalDate.of(2021, 5, 3), Kind.HOLIDAY,
            LocalDate.of(2021, 5, 4), Kind.HOLIDAY,
            LocalDate.of(2021, 5, 5), Kind.HOLIDAY,
            LocalDate.of(2021, 5, 8), Kind.MAKEUP_WORKDAY));

    static final Officer CLERK = officer("yangmu-clerk", YANGMU, Role.CLERK);
    static final Officer HEAD = officer("yangmu-head", YANGMU, Role.TOWNSHIP_HEAD);
    static final Officer BUREAU = officer("bureau-policy", "230382", Role.BUREAU_POLICY);
    static final LocalDateTime NOON = LocalDateTime.of(2021, 6, 10, 12, 0);

    private ReportingFixtures() {}

    private static Officer officer(String login, String area, Role role) {
        return new Officer(login, login, "", area, Set.of(role));
    }

    static ReportDuty duty(ObligationKind kind) {
        DutyForm form = new DutyForm();
        form.kind = kind;
        form.owner = ObligationOwner.TOWNSHIP;
        form.title = "试点单位评估报告";
        form.demand = "试点情况报告";
        form.document = "通知第六部分";
        form.dueOn = LocalDate.of(2021, 6, 10);
        form.periodFrom = LocalDate.of(2021, 3, 1);
        form.periodTo = LocalDate.of(2021, 6, 10);
        return new ReportDuty(form, LocalDate.of(2021, 3, 3), "bureau-policy", NOON);
    }

    /** Due on the tenth of June 2021. */
    static Obligation owed(ObligationKind kind) {
        ReportDuty duty = duty(kind);
        return new Obligation(duty, YANGMU, DuePeriod.once(duty, CALENDAR), NOON.minusMonths(3));
    }

    static EvaluationForm typed() {
        EvaluationForm form = new EvaluationForm();
        form.title = "杨木乡试点评估报告";
        form.from = LocalDate.of(2021, 3, 1);
        form.to = LocalDate.of(2021, 6, 9);
        form.practice = "做法";
        form.effect = "成效";
        form.problems = "问题";
        form.advice = "建议";
        return form;
    }

    static EvaluationFigures figures(long accepted, long granted) {
        FigureTable volumes = FigureReading.counted(
                EvaluationSection.VOLUMES,
                List.<Object>of(
                        new Object[] {"AssistanceMatter.DIBAO", accepted, accepted, granted, 1, 0, 0},
                        new Object[] {"AssistanceMatter.TEKUN", 2, 2, 2, 0, 0, 0}));
        return new EvaluationFigures(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 6, 9), List.of(volumes));
    }
}

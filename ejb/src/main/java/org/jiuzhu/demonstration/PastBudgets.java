package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.area.Areas;
import org.jiuzhu.budget.BudgetForm;
import org.jiuzhu.budget.DemonstrationBudgets;
import org.jiuzhu.budget.DemonstrationBudgets.Hands;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.workfund.DemonstrationNorms;
import org.jiuzhu.workfund.WorkKind;

/** The budgets and norms of a demonstration: last year's, this year's and, given in advance, next year's. */
@ApplicationScoped
class PastBudgets {
    private static final int WITH_CASEWORK = 600_000;
    private static final int WITHOUT = 200_000;
    private static final int OF_TEKUN = 2;
    private static final int OF_LINSHI = 5;
    private static final int SURVEY_YUAN = 30;
    private static final int DOCUMENT_YUAN = 2;
    private static final int ARCHIVE_YUAN = 10;
    private static final int MONTH = 1;
    private static final int DAY = 8;

    @Inject
    private DemonstrationBudgets budgets;

    @Inject
    private DemonstrationNorms norms;

    @Inject
    private Areas areas;

    void grant(Staff staff, Days days) {
        int now = days.today().getYear();
        for (int year = now - 1; year <= now + 1; year++) {
            LocalDate given = year > now ? days.today() : days.rolled(LocalDate.of(year, MONTH, DAY));
            Hands hands = new Hands(
                    staff.of("bureau-service"),
                    staff.of("finance"),
                    (given.isAfter(days.today()) ? days.today() : given).atTime(9, 0));
            String text = Integer.toString(year);
            budgets.grant(year, Words.of("budget", text), Words.of("budget-reason", text), townships(), hands);
        }
    }

    /** What a piece of work is given, since January of last year. */
    void norms(Staff staff, Days days) {
        YearMonth from = YearMonth.of(days.today().getYear() - 1, 1);
        String document = Words.of("norms", Integer.toString(from.getYear()));
        norms.enter(WorkKind.SURVEY, from, SURVEY_YUAN, document, staff.of("finance"));
        norms.enter(WorkKind.DOCUMENT, from, DOCUMENT_YUAN, document, staff.of("finance"));
        norms.enter(WorkKind.ARCHIVE, from, ARCHIVE_YUAN, document, staff.of("finance"));
    }

    private List<BudgetForm.Township> townships() {
        List<BudgetForm.Township> townships = new ArrayList<>();
        areas.townships().forEach(area -> {
            long yuan = isWithCasework(area.code()) ? WITH_CASEWORK : WITHOUT;
            townships.add(DemonstrationBudgets.township(area.code(), yuan, yuan / OF_TEKUN, yuan / OF_LINSHI));
        });
        return townships;
    }

    private static boolean isWithCasework(String code) {
        for (Unit unit : Unit.values()) {
            if (unit.code.equals(code)) {
                return true;
            }
        }
        return false;
    }
}

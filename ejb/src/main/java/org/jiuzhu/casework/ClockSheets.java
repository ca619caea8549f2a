package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.ClockSheet.Span;
import org.jiuzhu.shared.Clocks;

/** Prints what a case's time went into, for the file and for whoever answers for it. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
public class ClockSheets {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Areas areas;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    /**
     * Every duty of the case in the order in which it arose.
     *
     * @throws org.jiuzhu.shared.Refusal {@code not-found}
     */
    public ClockSheet of(String number) {
        AssistanceCase aCase = steps.require(number);
        LocalDateTime settled = aCase.settledAt();
        LocalDate today = clocks.today();
        Span span = new Span(today, settled == null ? today : settled.toLocalDate(), calendar.days());
        String township = areas.require(aCase.townshipCode()).name();
        return new ClockSheet(aCase, township, records.extension(aCase).orElse(null), terms(aCase), span);
    }

    private List<DutyTerm> terms(AssistanceCase aCase) {
        return scoped.query(
                        "select t from DutyTerm t where t.aCase = :case and {scope t} order by t.id", DutyTerm.class)
                .setParameter("case", aCase)
                .getResultList();
    }
}

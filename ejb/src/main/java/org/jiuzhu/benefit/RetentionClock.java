package org.jiuzhu.benefit;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.evidence.Retention;
import org.jiuzhu.evidence.Retention.RetentionReason;

/** 保管期限 of a household's file: it starts when the last benefit has ended, or with a case that came to nothing. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
public class RetentionClock {
    private static final Set<BenefitState> RUNNING =
            EnumSet.of(BenefitState.ACTIVE, BenefitState.GRACE, BenefitState.SUSPENDED);

    @Inject
    private CaseSteps steps;

    @Inject
    private ScopedQueries scoped;

    /** @throws org.jiuzhu.shared.Refusal {@code not-found}, also in another area */
    public Retention of(String number) {
        AssistanceCase aCase = steps.require(number);
        List<Benefit> benefits = scoped.query(
                        "select b from Benefit b where b.householdId = :household and {scope b}", Benefit.class)
                .setParameter("household", aCase.household().id())
                .getResultList();
        if (benefits.stream().anyMatch(benefit -> RUNNING.contains(benefit.state()))) {
            return new Retention(RetentionReason.IN_PAYMENT, null);
        }
        if (aCase.state().isOpen()) {
            return new Retention(RetentionReason.RUNNING, null);
        }
        return benefits.isEmpty() ? notGranted(aCase) : new Retention(RetentionReason.BENEFIT_ENDED, end(benefits));
    }

    private static Retention notGranted(AssistanceCase aCase) {
        return new Retention(RetentionReason.NOT_GRANTED, aCase.settledAt().toLocalDate());
    }

    /** The last day of the last month that was paid. */
    private static LocalDate end(List<Benefit> benefits) {
        return benefits.stream()
                .map(benefit -> benefit.to() == null ? benefit.from() : benefit.to())
                .max(Comparator.naturalOrder())
                .map(YearMonth::atEndOfMonth)
                .orElseThrow();
    }
}

package org.jiuzhu.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.CostRow;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;

/** Gives some families what others have not: illness, a disability of several kinds, a grown child away, seasonal work. */
final class Particulars {
    private static final int EVERY_NTH_ILL = 6;
    private static final int EVERY_NTH_DISABLED = 8;
    private static final int EVERY_NTH_WITH_A_CHILD_AWAY = 7;
    private static final int EVERY_NTH_SEASONAL = 4;
    private static final int MONTHS_OF_A_SEASON = 6;
    private static final int SEVERAL_KINDS = DisabilityType.MULTIPLE.ordinal() + 1;
    private static final BigDecimal OF_A_CHILD_AWAY = BigDecimal.valueOf(32_000);
    private static final int LEAST_COST = 800;
    private static final int COST_STEP = 150;

    private final Families families;
    private int turn;

    Particulars(Families families) {
        this.families = families;
    }

    /** @param applied the day of the application, before which the twelve months lie */
    void addTo(HouseholdForm form, boolean poor, LocalDate applied) {
        turn++;
        if (turn % EVERY_NTH_SEASONAL == 0) {
            earnForASeason(form.incomes.get(0), YearMonth.from(applied).minusMonths(1));
        }
        if (poor && turn % EVERY_NTH_ILL == 0) {
            fallIll(form);
        }
        if (poor && turn % EVERY_NTH_DISABLED == 0) {
            certify(form.members.get(form.members.size() - 1));
        }
        if (turn % EVERY_NTH_WITH_A_CHILD_AWAY == 0) {
            families.grownChildOf(form).ifPresent(child -> goAway(child, form));
        }
    }

    private static void earnForASeason(IncomeRow income, YearMonth last) {
        income.from = last.minusMonths(MONTHS_OF_A_SEASON - 1L);
        income.to = last;
    }

    /** The costs lower the income, so that who was poor stays poor. */
    private void fallIll(HouseholdForm form) {
        form.members.get(0).seriouslyIll = true;
        CostRow cost = new CostRow();
        cost.kind = CostKind.ILLNESS;
        cost.yearly = BigDecimal.valueOf(LEAST_COST + (long) COST_STEP * (turn % 10));
        form.costs.add(cost);
    }

    private static void certify(MemberRow member) {
        member.workAbility = WorkAbility.LOST;
        member.disabilityType = SEVERAL_KINDS;
        member.disabilityGrade = 2;
        member.parts.add(part(DisabilityType.LIMB, 2));
        member.parts.add(part(DisabilityType.SPEECH, 3));
    }

    private static PartRow part(DisabilityType type, int grade) {
        PartRow part = new PartRow();
        part.type = type;
        part.grade = grade;
        return part;
    }

    /** One who is registered and lives elsewhere does not count, whatever he or she earns. */
    private static void goAway(MemberRow child, HouseholdForm form) {
        child.residence = Residence.APART;
        child.employed = true;
        IncomeRow wages = new IncomeRow();
        wages.member = form.members.size();
        wages.kind = IncomeKind.WAGES;
        wages.yearly = OF_A_CHILD_AWAY;
        form.members.add(child);
        form.incomes.add(wages);
    }
}

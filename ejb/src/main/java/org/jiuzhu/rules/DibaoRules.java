package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.rules.Assessment.Line;
import org.jiuzhu.rules.FamilyFacts.PersonFacts;
import org.jiuzhu.rules.FamilyFacts.PropertyFacts;
import org.jiuzhu.shared.Fen;

/**
 * The reckoning of 低保 under 民发〔2021〕57号 and 民发〔2022〕83号: a pure function of facts, figures and day.
 * Income per head is compared exactly, as whole fen of twelve months; only the household's amount is rounded.
 */
public record DibaoRules(
        RuleVersion version,
        LocalDate day,
        Fen standard,
        String standardDocument,
        int moneyCapMonths,
        int homesMax,
        Fen minimumPayment) {
    private static final int MONTHS = 12;
    private static final int FEN_OF_A_YUAN = 100;

    /** The same rules on another day of the time in which nothing in them changes. */
    public DibaoRules on(LocalDate other) {
        return new DibaoRules(version, other, standard, standardDocument, moneyCapMonths, homesMax, minimumPayment);
    }

    /** Whether the family is eligible, and how much it gets a month (民发〔2021〕57号 arts. 7, 13, 14, 23). */
    public Assessment assess(FamilyFacts facts) {
        Set<Long> counted = facts.persons().stream()
                .filter(person -> Counting.of(person, day).isCounted())
                .map(PersonFacts::key)
                .collect(Collectors.toSet());
        int persons = counted.size();
        long income = facts.incomes().stream()
                .filter(item -> counted.contains(item.person()) && item.kind().isCounted())
                .mapToLong(item -> item.yearly().value())
                .reduce(0, Math::addExact);
        long limit = Math.multiplyExact(standard.value() * MONTHS, persons);
        Money money = Money.of(facts, counted);
        boolean incomeBelow = persons > 0 && income < limit;
        boolean eligible = incomeBelow && money.isWithin(this);
        Fen monthly = eligible ? monthly(limit - income) : Fen.ZERO;
        return new Assessment(eligible, persons, monthly, lines(facts, persons, income, limit, money, monthly));
    }

    /** The gap of twelve months, divided by twelve and rounded half up to the yuan; never less than the minimum. */
    private Fen monthly(long yearlyGap) {
        long unit = (long) FEN_OF_A_YUAN * MONTHS;
        Fen rounded = Fen.ofYuan(Math.floorDiv(yearlyGap + unit / 2, unit));
        return rounded.compareTo(minimumPayment) < 0 ? minimumPayment : rounded;
    }

    private List<Line> lines(FamilyFacts facts, int persons, long income, long limit, Money money, Fen monthly) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "persons", Integer.toString(persons), uncounted(facts.persons().size(), persons), "art7"));
        lines.add(new Line("income-year", Fen.of(income).toString(), "", "art13"));
        lines.add(new Line("income-head", perHead(income, persons), Fen.of(income) + " ÷ 12 ÷ " + persons, "art13"));
        lines.add(new Line("standard", standard.toString(), version.label(), standardDocument));
        lines.add(new Line("income-below", word(persons > 0 && income < limit), "", "art2"));
        lines.add(new Line("money", money.total().toString(), "≤ " + money.cap(this), "property"));
        lines.add(new Line("homes", Integer.toString(money.homes()), "≤ " + homesMax, "property"));
        lines.add(new Line("vehicles", Integer.toString(money.vehicles()), "= 0", "property"));
        lines.add(new Line("property-within", word(money.isWithin(this)), "", "art14"));
        if (monthly.value() > 0) {
            lines.add(new Line("gap", exact(limit - income, MONTHS), gapFormula(income, persons), "art23"));
            lines.add(new Line("monthly", monthly.toString(), "", "rounding"));
        }
        return lines;
    }

    private static String uncounted(int household, int persons) {
        return household == persons ? "" : household + " − " + (household - persons);
    }

    private String gapFormula(long income, int persons) {
        return "(" + standard + " − " + perHead(income, persons) + ") × " + persons;
    }

    private static String perHead(long income, int persons) {
        return persons == 0 ? "0.00" : exact(income, (long) MONTHS * persons);
    }

    /** In yuan with four decimals, of which zeros beyond the fen are left out (decision 12: the figure as it is). */
    private static String exact(long fen, long divisor) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2)
                .divide(BigDecimal.valueOf(divisor), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return yuan.setScale(Math.max(2, yuan.scale())).toPlainString();
    }

    private static String word(boolean holds) {
        return holds ? "YES" : "NO";
    }

    /** What the counted members own, as far as the property rule asks. */
    private record Money(Fen total, int homes, int vehicles, int persons) {
        static Money of(FamilyFacts facts, Set<Long> counted) {
            List<PropertyFacts> theirs = facts.properties().stream()
                    .filter(item -> counted.contains(item.person()))
                    .toList();
            long money = theirs.stream()
                    .filter(item -> item.kind().test() == PropertyKind.Test.MONEY)
                    .mapToLong(item -> item.worth().value())
                    .reduce(0, Math::addExact);
            return new Money(
                    Fen.of(money),
                    count(theirs, PropertyKind.Test.HOME),
                    count(theirs, PropertyKind.Test.VEHICLE),
                    counted.size());
        }

        private static int count(List<PropertyFacts> items, PropertyKind.Test test) {
            return (int)
                    items.stream().filter(item -> item.kind().test() == test).count();
        }

        Fen cap(DibaoRules rules) {
            return rules.standard().times(rules.moneyCapMonths()).times(persons);
        }

        boolean isWithin(DibaoRules rules) {
            return total.compareTo(cap(rules)) <= 0 && homes <= rules.homesMax() && vehicles == 0;
        }
    }
}

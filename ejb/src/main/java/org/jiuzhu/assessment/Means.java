package org.jiuzhu.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.FamilyFacts.CostFacts;
import org.jiuzhu.assessment.FamilyFacts.IncomeFacts;
import org.jiuzhu.assessment.FamilyFacts.PropertyFacts;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Fen;

/** Income and property of the persons who count (民发〔2012〕220号 arts. 16, 17; 民发〔2021〕57号 arts. 13, 14). */
final class Means {
    private final Facts facts;
    private final RuleSheet rules;
    private final Map<Long, PersonFacts> counted;

    private Means(Facts facts, RuleSheet rules, List<PersonFacts> counted) {
        this.facts = facts;
        this.rules = rules;
        this.counted = counted.stream().collect(Collectors.toMap(PersonFacts::key, person -> person));
    }

    /** The means of the family members who live together, each told with the reason. */
    static Means ofFamily(Facts facts, RuleSheet rules, Steps steps) {
        List<PersonFacts> persons = facts.family().persons();
        persons.forEach(person ->
                steps.about(person.name(), "person", Counting.of(person, rules).name(), "", Counting.article(rules)));
        return new Means(
                facts,
                rules,
                persons.stream()
                        .filter(person -> Counting.of(person, rules).isCounted())
                        .toList());
    }

    /** One person's own means (decision 37). */
    static Means ofApplicant(Facts facts, RuleSheet rules) {
        return new Means(facts, rules, List.of(facts.applicant()));
    }

    int persons() {
        return counted.size();
    }

    /** Whose means they are, by the keys of the facts. */
    List<Long> keys() {
        return members().stream().map(PersonFacts::key).toList();
    }

    List<PersonFacts> members() {
        return facts.family().persons().stream()
                .filter(person -> counted.containsKey(person.key()))
                .toList();
    }

    private List<IncomeFacts> incomes() {
        return facts.family().incomes().stream()
                .filter(item -> counted.containsKey(item.person()))
                .toList();
    }

    private List<CostFacts> costs() {
        return facts.family().costs().stream()
                .filter(item -> counted.containsKey(item.person()))
                .toList();
    }

    /** What came in within the window and counts. */
    Exact gross() {
        return sum(incomes().stream()
                .filter(item -> Incomes.counts(item.kind(), rules))
                .map(item -> item.figure().used())
                .toList());
    }

    private Exact deducted() {
        return sum(costs().stream()
                .filter(item -> item.kind().isDeducted(rules))
                .map(item -> item.figure().used())
                .toList());
    }

    /** Rigid spending within the window (刚性支出困难家庭认定办法 art. 5). */
    Exact rigid() {
        return sum(costs().stream()
                .filter(item -> item.kind().isRigid())
                .map(item -> item.figure().used())
                .toList());
    }

    private static Exact sum(List<Fen> amounts) {
        return Exact.of(amounts.stream().reduce(Fen.ZERO, Fen::plus));
    }

    /** A month's income per head, never below nothing; an empty family has none. */
    Exact perHead() {
        return counted.isEmpty()
                ? Exact.ZERO
                : gross().minus(deducted()).orZero().dividedBy(window()).dividedBy(counted.size());
    }

    private int window() {
        return rules.wholeNumber(Parameter.INCOME_WINDOW_MONTHS);
    }

    /** Tells each item and the month's income per head; answers the latter. */
    Exact tellIncome(Steps steps) {
        String article = Incomes.article(rules);
        for (IncomeFacts item : incomes()) {
            boolean counts = Incomes.counts(item.kind(), rules);
            steps.about(
                    name(item.person()),
                    (counts ? "income." : "income-not.") + item.kind(),
                    item.figure().used().toString(),
                    joined(item.period().toString(), item.figure().told()),
                    article);
        }
        for (CostFacts item : costs()) {
            tellCost(steps, item, article);
        }
        steps.say("persons", Integer.toString(counted.size()), Counting.article(rules));
        steps.say("income-window", gross().yuan(), article);
        if (deducted().isPositive()) {
            steps.say("deductions", deducted().yuan(), article);
        }
        Exact head = perHead();
        steps.measure(
                "income-head",
                head.yuan(),
                "(" + gross().yuan() + " − " + deducted().yuan() + ") ÷ " + window() + " ÷ " + counted.size(),
                rules.figure(Parameter.INCOME_WINDOW_MONTHS),
                article);
        return head;
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first + "; " + second;
    }

    private void tellCost(Steps steps, CostFacts item, String article) {
        CostKind kind = item.kind();
        String said = kind.isDeducted(rules) ? "cost." : "cost-not.";
        steps.about(
                name(item.person()),
                said + kind,
                item.figure().used().toString(),
                item.figure().told(),
                article);
    }

    private String name(long person) {
        return counted.get(person).name();
    }

    /** Which limits the property is held against. */
    enum Limits {
        DIBAO(Parameter.MONEY_CAP_MONTHS, Parameter.HOMES_MAX),
        NEAR(Parameter.NEAR_MONEY_CAP_MONTHS, Parameter.NEAR_HOMES_MAX);

        private final Parameter months;
        private final Parameter homes;

        Limits(Parameter months, Parameter homes) {
            this.months = months;
            this.homes = homes;
        }
    }

    /** Whether the property keeps within the rule (decisions 11, 38, 40). */
    boolean isWithin(Limits limits) {
        return tellProperty(limits, new Steps());
    }

    /** The same, told. */
    boolean tellProperty(Limits limits, Steps steps) {
        String prefix = limits == Limits.DIBAO ? "" : "near-";
        String article = rules.isReformed() ? "DB-2021/14" : "DB-2012/17";
        Figure months = rules.figure(limits.months);
        Figure homes = rules.figure(limits.homes);
        Exact standard =
                rules.standard(StandardKind.DIBAO, facts.registration()).monthly();
        Exact cap = standard.times(Exact.of(months.value())).times(counted.size());
        Exact money = worth(PropertyKind.Test.MONEY);
        long owned = count(PropertyKind.Test.HOME);
        long vehicles = count(PropertyKind.Test.VEHICLE);
        steps.measure(
                prefix + "money",
                money.yuan(),
                "≤ " + standard.yuan() + " × " + months.plain() + " × " + counted.size() + " = " + cap.yuan(),
                months,
                article);
        steps.measure(prefix + "homes", Long.toString(owned), "≤ " + homes.plain(), homes, article);
        steps.say(prefix + "vehicles", Long.toString(vehicles), "= 0", article);
        boolean within =
                money.compareTo(cap) <= 0 && Exact.of(owned).compareTo(Exact.of(homes.value())) <= 0 && vehicles == 0;
        return steps.ask(prefix + "property-within", within, "", article);
    }

    private Exact worth(PropertyKind.Test test) {
        return sum(properties().stream()
                .filter(item -> item.kind().test() == test)
                .map(item -> item.worth().used())
                .toList());
    }

    private long count(PropertyKind.Test test) {
        return properties().stream().filter(item -> item.kind().test() == test).count();
    }

    private List<PropertyFacts> properties() {
        return facts.family().properties().stream()
                .filter(item -> counted.containsKey(item.person()))
                .toList();
    }
}

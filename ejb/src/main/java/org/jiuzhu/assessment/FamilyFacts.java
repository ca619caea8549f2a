package org.jiuzhu.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;

/**
 * What is known of a family. Income and costs are those of the window before the day, in whole; the order in which
 * anything was given does not matter, so each list is kept in an order of its own.
 */
public record FamilyFacts(
        List<PersonFacts> persons, List<IncomeFacts> incomes, List<CostFacts> costs, List<PropertyFacts> properties) {

    /** What a person received of one kind within the window, in which of its months. */
    public record IncomeFacts(long person, IncomeKind kind, Period period, Checked figure) {}

    /** From the first to the last month, both included. */
    public record Period(YearMonth from, YearMonth to) {
        @Override
        public String toString() {
            return from + " – " + to;
        }
    }

    /** What a person had to spend of one kind within the window. */
    public record CostFacts(long person, CostKind kind, Checked figure) {}

    /** A piece of property and its worth. */
    public record PropertyFacts(long person, PropertyKind kind, Checked worth) {}

    public FamilyFacts {
        persons = sorted(
                persons,
                Comparator.comparing(PersonFacts::relation)
                        .thenComparing(PersonFacts::bornOn)
                        .thenComparing(PersonFacts::key));
        List<Long> places = persons.stream().map(PersonFacts::key).toList();
        incomes = sorted(
                incomes,
                Comparator.comparing((IncomeFacts item) -> places.indexOf(item.person()))
                        .thenComparing(IncomeFacts::kind)
                        .thenComparing(item -> item.period().toString())
                        .thenComparing(item -> order(item.figure())));
        costs = sorted(
                costs,
                Comparator.comparing((CostFacts item) -> places.indexOf(item.person()))
                        .thenComparing(CostFacts::kind)
                        .thenComparing(item -> order(item.figure())));
        properties = sorted(
                properties,
                Comparator.comparing((PropertyFacts item) -> places.indexOf(item.person()))
                        .thenComparing(PropertyFacts::kind)
                        .thenComparing(item -> order(item.worth())));
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }

    private static String order(Checked figure) {
        return String.format("%020d|%s", figure.used().value(), figure);
    }
}

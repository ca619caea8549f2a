package org.jiuzhu.web.assessment;

import java.util.Set;

/** The parts in which a household is told of its assessment. */
enum Part {
    FAMILY(Set.of("person", "persons", "alone", "family-near")),
    CONDITIONS(Set.of(
            "age",
            "disability",
            "no-work-ability",
            "no-source",
            "supporter",
            "no-supporter",
            "not-in-orphan-scheme",
            "linshi-kind",
            "linshi-cause",
            "first-for-cause",
            "necessary-spending",
            "in-dibao-or-tekun")),
    MEANS(Set.of(
            "income",
            "income-not",
            "cost",
            "cost-not",
            "income-window",
            "deductions",
            "income-year",
            "income-head",
            "standard",
            "average-income",
            "income-below",
            "income-below-near",
            "income-below-middle",
            "income-below-average",
            "rigid-spending")),
    PROPERTY(Set.of(
            "money",
            "homes",
            "vehicles",
            "property-within",
            "near-money",
            "near-homes",
            "near-vehicles",
            "near-property-within")),
    RESULT(Set.of());

    private final Set<String> keys;

    Part(Set<String> keys) {
        this.keys = keys;
    }

    /** Where a step belongs; what is named nowhere leads to the result. */
    static Part of(String key) {
        for (Part part : values()) {
            if (part.keys.contains(key)) {
                return part;
            }
        }
        return RESULT;
    }
}

package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.shared.Refusal;

/** A body of rules for a matter; the newest that has begun is in force. A case keeps the one of its acceptance. */
public enum RuleVersion {
    /** 最低生活保障审核确认办法 (民发〔2021〕57号) with the notice 民发〔2022〕83号. */
    DB_2021_2022("DB-2021+2022", AssistanceMatter.DIBAO, LocalDate.of(2022, 10, 20));

    private final String label;
    private final AssistanceMatter matter;
    private final LocalDate from;

    RuleVersion(String label, AssistanceMatter matter, LocalDate from) {
        this.label = label;
        this.matter = matter;
        this.from = from;
    }

    public String label() {
        return label;
    }

    static List<LocalDate> beginnings() {
        return Arrays.stream(values()).map(version -> version.from).toList();
    }

    /**
     * The version in force for a matter on a day.
     *
     * @throws Refusal {@code rules.no-version} where the product holds no rules for that day
     */
    public static RuleVersion of(AssistanceMatter matter, LocalDate day) {
        return Arrays.stream(values())
                .filter(version -> version.matter == matter && !version.from.isAfter(day))
                .max(Comparator.comparing(version -> version.from))
                .orElseThrow(() -> new Refusal("rules.no-version", matter, day));
    }
}

package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Refusal;

/** A body of rules for a matter; the newest that has begun is in force. A case keeps the one of its acceptance. */
public enum RuleVersion {
    /** 最低生活保障审核审批办法（试行）(民发〔2012〕220号). */
    DB_2012("DB-2012", AssistanceMatter.DIBAO, LocalDate.of(2012, 12, 12)),
    /** 最低生活保障审核确认办法 (民发〔2021〕57号). */
    DB_2021("DB-2021", AssistanceMatter.DIBAO, LocalDate.of(2021, 7, 1)),
    /** The same with the notice 民发〔2022〕83号. */
    DB_2021_2022("DB-2021+2022", AssistanceMatter.DIBAO, LocalDate.of(2022, 10, 20)),
    /** 特困人员认定办法 (民发〔2016〕178号). */
    TK_2016("TK-2016", AssistanceMatter.TEKUN, LocalDate.of(2016, 10, 10)),
    /** 特困人员认定办法 (民发〔2021〕43号). */
    TK_2021("TK-2021", AssistanceMatter.TEKUN, LocalDate.of(2021, 7, 1)),
    /** 国发〔2014〕47号 with 民发〔2018〕23号. */
    LS_2014_2018("LS-2014+2018", AssistanceMatter.LINSHI, LocalDate.of(2018, 1, 23)),
    /** 城市低收入家庭认定办法 (民发〔2008〕156号) with the pilot's tiers. */
    DI_2008("DI-2008", AssistanceMatter.DISHOURU, LocalDate.of(2008, 10, 22)),
    /** 低保边缘家庭 of 民发〔2021〕57号 art. 8. */
    DI_2021("DI-2021", AssistanceMatter.DISHOURU, LocalDate.of(2021, 7, 1)),
    /** The same with 刚性支出困难家庭认定办法. */
    GX_2025("GX-2025", AssistanceMatter.DISHOURU, LocalDate.of(2025, 1, 1));

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

    public AssistanceMatter matter() {
        return matter;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day before the next version of the matter begins; none for the newest. */
    public Optional<LocalDate> lastDay() {
        return Arrays.stream(values())
                .filter(other -> other.matter == matter && other.from.isAfter(from))
                .map(other -> other.from.minusDays(1))
                .min(Comparator.naturalOrder());
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

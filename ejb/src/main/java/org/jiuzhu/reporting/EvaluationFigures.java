package org.jiuzhu.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** All figures of an evaluation for one time, section by section. */
public record EvaluationFigures(LocalDate from, LocalDate to, List<FigureTable> tables) implements Serializable {

    /** A figure that stands in the row of totals, as it is stored; nothing where there is none. */
    public Long total(EvaluationSection section, String column) {
        return tables.stream()
                .filter(table -> table.section().equals(section.name()))
                .map(table -> table.at(FigureTable.TOTAL, column))
                .filter(figure -> figure != null)
                .findFirst()
                .orElse(null);
    }
}

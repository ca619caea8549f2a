package org.jiuzhu.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Column;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every figure has its field, its column and its place in a group; a line that is missing somewhere is seen here. */
class KeepingFiguresTest {
    @Test
    void a_row_keeps_every_figure_under_its_column() {
        Map<String, String> kept = new TreeMap<>();
        for (Field field : StatisticRow.class.getDeclaredFields()) {
            Column column = field.getAnnotation(Column.class);
            kept.put(field.getName(), column == null ? field.getName() : column.name());
        }

        Map<String, String> told =
                Arrays.stream(Figure.values()).collect(Collectors.toMap(Figure::attribute, Figure::column));
        kept.keySet().retainAll(told.keySet());

        assertEquals(new TreeMap<>(told), kept);
    }

    @Test
    void the_migration_has_a_column_for_each() throws IOException {
        String schema = new String(
                getClass()
                        .getResourceAsStream("/org/jiuzhu/schema/V058__statistics.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        assertEquals(
                Set.of(),
                Arrays.stream(Figure.values())
                        .filter(figure -> !schema.contains("    " + figure.column() + " "))
                        .collect(Collectors.toSet()));
    }

    @Test
    void figures_stand_group_by_group_so_that_statements_fill_them_in_order() {
        Set<FigureGroup> groups =
                Arrays.stream(Figure.values()).map(Figure::group).collect(Collectors.toCollection(LinkedHashSet::new));

        assertEquals(Arrays.asList(FigureGroup.values()), groups.stream().toList());
        assertTrue(Figure.of(FigureGroup.MONEY).stream().allMatch(Figure::isMoney));
    }
}

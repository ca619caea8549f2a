package org.jiuzhu.web.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.MapPlace;
import org.junit.jupiter.api.Test;

/** The schematic map: who has nothing is not shaded, equal values share a shade, and nobody is left out. */
class ShadingTheMapTest {
    private static final MapPlace YANGMU = new MapPlace("230382201", "杨木乡", 6, 2);
    private static final MapPlace ZONE = new MapPlace("230382482", "经济开发区管理委员会", 5, 3);
    private static final MapPlace NEW = new MapPlace("230382213", "新设乡", null, null);

    @Test
    void a_unit_with_nothing_has_no_shade() {
        assertEquals(0, SchematicMap.shade(0, List.of(1L, 2L)));
        assertEquals(0, SchematicMap.shade(-5, List.of(1L, 2L)));
    }

    @Test
    void shades_go_by_fifths_of_those_that_have_anything() {
        List<Long> some = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 1_000L);

        assertEquals(1, SchematicMap.shade(2, some));
        assertEquals(3, SchematicMap.shade(5, some));
        assertEquals(5, SchematicMap.shade(1_000, some));
    }

    @Test
    void equal_values_share_a_shade_and_a_line_of_the_key() {
        SchematicMap map =
                SchematicMap.of(List.of(YANGMU, ZONE), Map.of("230382201", 7L, "230382482", 7L), Figure.HOUSEHOLDS);

        assertEquals(
                1,
                map.tiles().stream()
                        .map(SchematicMap.Tile::shade)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(1, map.shades().size());
    }

    @Test
    void a_unit_that_nobody_placed_stands_below_the_others() {
        SchematicMap map = SchematicMap.of(List.of(YANGMU, ZONE, NEW), Map.of(), Figure.HOUSEHOLDS);

        int lowest = map.tiles().stream()
                .filter(tile -> !tile.code().equals(NEW.code()))
                .mapToInt(SchematicMap.Tile::y)
                .max()
                .orElseThrow();
        assertTrue(map.tiles().get(2).y() > lowest);
        assertTrue(map.height() > map.tiles().get(2).y());
        assertEquals(3, map.tiles().size());
        assertEquals(
                Set.of(0), map.tiles().stream().map(SchematicMap.Tile::shade).collect(Collectors.toSet()));
    }

    @Test
    void a_long_name_stands_in_two_lines_and_is_not_cut() {
        SchematicMap map = SchematicMap.of(List.of(YANGMU, ZONE), Map.of("230382201", 7L), Figure.HOUSEHOLDS);

        assertEquals(List.of("杨木乡", "7"), words(map, 0));
        assertEquals(List.of("经济开发区", "管理委员会", "0"), words(map, 1));
        assertEquals("经济开发区管理委员会", map.tiles().get(1).name());
    }

    @Test
    void a_sum_is_written_in_yuan() {
        SchematicMap map = SchematicMap.of(List.of(ZONE), Map.of("230382482", 123_456L), Figure.SPENDING);

        assertEquals("1,234.56", map.tiles().get(0).value());
    }

    private static List<String> words(SchematicMap map, int tile) {
        return map.tiles().get(tile).words().stream()
                .map(SchematicMap.Word::text)
                .toList();
    }
}

package org.jiuzhu.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.MapPlace;

/**
 * A map of hexagons in the units of an SVG: whoever has no place yet stands in a row below the others, and shades go by
 * fifths of those that have anything.
 */
public record SchematicMap(List<Tile> tiles, List<Shade> shades, int width, int height) {
    private static final double RADIUS = 58;
    private static final double ACROSS = Math.sqrt(3) * RADIUS;
    private static final double DOWN = 1.5 * RADIUS;
    private static final int EDGE = 4;
    private static final int CORNERS = 6;
    private static final int SHADES = 5;
    private static final int LETTERS = 5;

    /** A unit: its corners, where its words stand, its value as written, and its shade from 0 for nothing to 5. */
    public record Tile(
            String code, String name, String shortName, String points, int x, int y, String value, int shade) {}

    /** A line of the key. */
    public record Shade(int shade, String from, String to) {}

    static SchematicMap of(List<MapPlace> places, Map<String, Long> values, Figure figure) {
        List<Long> some =
                values.values().stream().filter(value -> value > 0).sorted().toList();
        List<Tile> tiles = new ArrayList<>();
        int rows = places.stream()
                .filter(place -> place.row() != null)
                .mapToInt(MapPlace::row)
                .max()
                .orElse(-1);
        int without = 0;
        for (MapPlace place : places) {
            int column = place.column() == null ? without++ : place.column();
            int row = place.row() == null ? rows + 1 : place.row();
            tiles.add(tile(place, column, row, values.getOrDefault(place.code(), 0L), figure, some));
        }
        int right = tiles.stream().mapToInt(Tile::x).max().orElse(0);
        int bottom = tiles.stream().mapToInt(Tile::y).max().orElse(0);
        return new SchematicMap(
                tiles, shades(some, figure), (int) (right + ACROSS / 2 + EDGE), (int) (bottom + RADIUS + EDGE));
    }

    private static Tile tile(MapPlace place, int column, int row, long value, Figure figure, List<Long> some) {
        double x = EDGE + ACROSS * (column + 0.5 + (row % 2) / 2.0);
        double y = EDGE + RADIUS + DOWN * row;
        StringBuilder points = new StringBuilder();
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = Math.toRadians(60.0 * corner - 90);
            points.append(String.format(
                    Locale.ROOT, "%.1f,%.1f ", x + (RADIUS - 2) * Math.cos(angle), y + (RADIUS - 2) * Math.sin(angle)));
        }
        String name = place.name();
        return new Tile(
                place.code(),
                name,
                name.length() > LETTERS ? name.substring(0, LETTERS - 1) + "…" : name,
                points.toString().strip(),
                (int) x,
                (int) y,
                StatisticColumns.written(figure, value),
                shade(value, some));
    }

    /** The fifth in which a value stands among those that are more than nothing; equal values share a shade. */
    static int shade(long value, List<Long> some) {
        if (value <= 0) {
            return 0;
        }
        return 1 + some.indexOf(value) * SHADES / some.size();
    }

    private static List<Shade> shades(List<Long> some, Figure figure) {
        return IntStream.rangeClosed(1, SHADES)
                .mapToObj(shade -> some.stream()
                        .filter(value -> shade(value, some) == shade)
                        .toList())
                .filter(values -> !values.isEmpty())
                .map(values -> new Shade(
                        shade(values.get(0), some),
                        StatisticColumns.written(figure, values.get(0)),
                        StatisticColumns.written(figure, values.get(values.size() - 1))))
                .toList();
    }
}

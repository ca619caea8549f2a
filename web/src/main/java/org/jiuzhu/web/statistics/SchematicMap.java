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
    private static final int UP = 6;
    private static final int LINE = 19;
    private static final int VALUE = 18;

    /**
     * A unit.
     *
     * @param points its corners
     * @param words its name in one line or two, and below it its value as written
     * @param shade from 0 for nothing to 5
     */
    public record Tile(
            String code, String name, String points, int x, int y, List<Word> words, String value, int shade) {}

    /** A line of a tile, and how far down it stands. */
    public record Word(String text, int y, boolean value) {}

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
        String written = StatisticColumns.written(figure, value);
        return new Tile(
                place.code(),
                place.name(),
                points.toString().strip(),
                (int) x,
                (int) y,
                words(place.name(), written, (int) y),
                written,
                shade(value, some));
    }

    /** A name that is too long for one line stands in two of about the same length. */
    private static List<Word> words(String name, String value, int y) {
        if (name.length() <= LETTERS) {
            return List.of(new Word(name, y - UP, false), new Word(value, y + VALUE, true));
        }
        int half = (name.length() + 1) / 2;
        return List.of(
                new Word(shortened(name.substring(0, half)), y - LINE, false),
                new Word(shortened(name.substring(half)), y, false),
                new Word(value, y + VALUE + UP, true));
    }

    private static String shortened(String words) {
        return words.length() > LETTERS ? words.substring(0, LETTERS - 1) + "…" : words;
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

package org.jiuzhu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * 公文: what stands on an official paper, in order: the issuing body, title and number, whom it is to, sentences, lists
 * and tables, then who signs, the seal and the day. Texts only; how it looks is the template's.
 */
public final class OfficialPaper {
    /** A part of the body; what it is not is empty. */
    public record Block(String heading, String sentence, List<String> items, List<Row> rows) {
        public boolean listed() {
            return !items.isEmpty();
        }

        public boolean tabular() {
            return !rows.isEmpty();
        }
    }

    /** A line of a table. */
    public record Row(List<Cell> cells) {}

    /** A cell over so many columns; a head says what stands beside or below it. */
    public record Cell(String text, int span, boolean head) {}

    /** The last lines: hands, seal and day. */
    public record Closing(List<String> hands, String body, String seal, String day) {
        static final Closing NONE = new Closing(List.of(), "", "", "");
    }

    private final String body;
    private final String title;
    private final String number;
    private final List<Block> blocks = new ArrayList<>();
    private String to = "";
    private Closing closing = Closing.NONE;

    public OfficialPaper(String body, String title, String number) {
        this.body = body;
        this.title = title;
        this.number = number == null ? "" : number;
    }

    public OfficialPaper to(String whom) {
        to = whom;
        return this;
    }

    public OfficialPaper heading(String text) {
        blocks.add(new Block(text, "", List.of(), List.of()));
        return this;
    }

    public OfficialPaper say(String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block("", text, List.of(), List.of()));
        }
        return this;
    }

    public OfficialPaper list(List<String> items) {
        blocks.add(new Block("", "", List.copyOf(items), List.of()));
        return this;
    }

    public OfficialPaper table(List<Row> rows) {
        blocks.add(new Block("", "", List.of(), List.copyOf(rows)));
        return this;
    }

    /** Names and values beside each other, two pairs in a line, what is long over the whole line. */
    public OfficialPaper facts(List<Fact> facts) {
        List<Row> rows = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.wide()) {
                close(rows, line);
                rows.add(new Row(List.of(new Cell(fact.name(), 1, true), new Cell(fact.value(), 3, false))));
            } else {
                line.add(new Cell(fact.name(), 1, true));
                line.add(new Cell(fact.value(), 1, false));
                if (line.size() == 4) {
                    rows.add(new Row(List.copyOf(line)));
                    line.clear();
                }
            }
        }
        close(rows, line);
        return table(rows);
    }

    private static void close(List<Row> rows, List<Cell> line) {
        if (!line.isEmpty()) {
            Cell last = line.remove(1);
            rows.add(new Row(List.of(line.get(0), new Cell(last.text(), 3, false))));
            line.clear();
        }
    }

    /** A name and its value. */
    public record Fact(String name, String value, boolean wide) {
        public static Fact of(String name, Object value) {
            return new Fact(name, value == null ? "" : value.toString(), false);
        }

        public static Fact wide(String name, Object value) {
            return new Fact(name, value == null ? "" : value.toString(), true);
        }
    }

    public OfficialPaper closing(List<String> hands, String by, String seal, String day) {
        closing = new Closing(List.copyOf(hands), by, seal == null ? "" : seal, day);
        return this;
    }

    public String body() {
        return body;
    }

    public String title() {
        return title;
    }

    public String number() {
        return number;
    }

    public String to() {
        return to;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public Closing closing() {
        return closing;
    }

    /** Everything that is said, in one text that is the same whenever the same is said; the SHA-256 is taken of it. */
    public String content() {
        return String.join("\n", body, title, number, to, blocks.toString(), closing.toString());
    }
}

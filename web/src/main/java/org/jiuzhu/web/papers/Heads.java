package org.jiuzhu.web.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.OfficialPaper.Cell;
import org.jiuzhu.document.OfficialPaper.Fact;
import org.jiuzhu.document.OfficialPaper.Row;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.web.layout.Texts;

/** What papers have in common: how they begin, how a table is headed, how a fact is named. */
final class Heads {
    private Heads() {}

    /** In the name of the township. */
    static OfficialPaper township(CaseFile file, IssuedKind kind, String number) {
        return new OfficialPaper(file.township(), title(kind), number);
    }

    /** In the name of the bureau. */
    static OfficialPaper bureau(IssuedKind kind, String number) {
        return new OfficialPaper(DocumentNumbers.wording("bureau"), title(kind), number);
    }

    static String title(IssuedKind kind) {
        return Texts.of("IssuedKind." + kind);
    }

    static Fact fact(String key, Object value) {
        return Fact.of(Texts.of(key), said(value));
    }

    static Fact wide(String key, Object value) {
        return Fact.wide(Texts.of(key), said(value));
    }

    static String said(Object value) {
        return value == null ? "" : Texts.of("official.value", value);
    }

    /** A row of heads. */
    static List<Row> headed(String... keys) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Arrays.stream(keys).map(key -> new Cell(Texts.of(key), 1, true)).toList()));
        return rows;
    }

    static Row row(Object... values) {
        return new Row(Arrays.stream(values)
                .map(value -> new Cell(said(value), 1, false))
                .toList());
    }

    /** A line to be signed by hand. */
    static String hand(String key, Object name) {
        return Texts.of(key, name == null ? "" : name);
    }
}

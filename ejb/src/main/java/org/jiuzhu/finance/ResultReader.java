package org.jiuzhu.finance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jiuzhu.shared.Refusal;

/** Reads the bank's answer: CSV in UTF-8 or GBK, or a workbook, told apart by their first bytes; row by row. */
final class ResultReader {
    private static final int LONGEST_CELL = 200;
    private static final int DIGITS = 6;
    private static final String FORMULA = "=+@";

    private ResultReader() {}

    /**
     * Every row behind the headings, in order.
     *
     * @throws Refusal {@code finance.result-unreadable}, {@code finance.result-encoding}, {@code finance.result-headings}
     */
    static void read(byte[] file, Consumer<ResultRow> reader) {
        try {
            if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
                workbook(file, reader);
            } else {
                text(decoded(file), reader);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal("finance.result-unreadable");
        }
    }

    private static String decoded(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .map(charset -> decoded(file, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .orElseThrow(() -> new Refusal("finance.result-encoding"));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static void text(String text, Consumer<ResultRow> reader) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            boolean headings = false;
            for (CSVRecord line : parser) {
                headings = take(row((int) line.getRecordNumber(), line.toList(), false), headings, reader);
            }
            requireHeadings(headings);
        }
    }

    private static void workbook(byte[] file, Consumer<ResultRow> reader) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            boolean[] headings = {false};
            rows.forEach(row -> headings[0] = take(row(row), headings[0], reader));
            requireHeadings(headings[0]);
        } catch (RuntimeException failure) {
            // The library says of a broken workbook whatever its parser says.
            throw failure instanceof Refusal ? failure : new Refusal("finance.result-unreadable");
        }
    }

    private static ResultRow row(Row row) {
        List<String> cells = new ArrayList<>();
        boolean formula = false;
        for (int column = 0; column < ResultRow.COLUMNS; column++) {
            Cell cell = row.getCellCount() > column ? row.getCell(column) : null;
            cells.add(cell == null ? "" : text(cell));
            formula |= cell != null && cell.getType() == CellType.FORMULA;
        }
        return row(row.getRowNum(), cells, formula);
    }

    private static String text(Cell cell) {
        String text = cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText();
        return text == null ? "" : text;
    }

    /** Without what a spreadsheet adds behind the last digit that was typed. */
    private static String plain(BigDecimal number) {
        return number.setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static ResultRow row(int number, List<String> read, boolean formula) {
        List<String> cells = new ArrayList<>();
        boolean suspicious = formula;
        for (int column = 0; column < ResultRow.COLUMNS; column++) {
            String cell = column < read.size() ? read.get(column).strip() : "";
            suspicious |= !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
            cells.add(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        }
        return new ResultRow(number, cells, suspicious);
    }

    private static boolean take(ResultRow row, boolean headings, Consumer<ResultRow> reader) {
        if (!headings) {
            List<String> names = FinanceText.list("result.columns").stream()
                    .map(column -> FinanceText.of("column." + column))
                    .toList();
            if (!row.cells().equals(names)) {
                throw new Refusal("finance.result-headings", String.join(" ", names));
            }
        } else if (!row.isBlank()) {
            reader.accept(row);
        }
        return true;
    }

    private static void requireHeadings(boolean headings) {
        if (!headings) {
            throw new Refusal("finance.result-empty");
        }
    }
}

package org.jiuzhu.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Refusal;

/** The rows of a CSV file: UTF-8 with or without its mark, or GB 18030; commas or tabs, quotes doubled within quotes. */
final class CommaRows {
    private static final int MOST_ROWS = 100_000;

    private final String text;
    private final char comma;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private CommaRows(String text) {
        this.text = text;
        String head = text.lines().findFirst().orElse("");
        this.comma = head.indexOf('\t') >= 0 && head.indexOf(',') < 0 ? '\t' : ',';
    }

    /** @throws Refusal {@code import.unreadable}, {@code import.too-large} */
    static List<List<String>> of(byte[] file) {
        return new CommaRows(decoded(file)).read();
    }

    private static String decoded(byte[] file) {
        try {
            String text = strictly(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(file, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw new Refusal("import.unreadable");
            }
        }
    }

    private static String strictly(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    private List<List<String>> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else {
                take(c);
            }
        }
        if (quoted) {
            throw new Refusal("import.unreadable");
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void take(char c) {
        if (c == '"' && (quoted || cell.toString().isBlank())) {
            quoted = !quoted;
        } else if (quoted) {
            cell.append(c);
        } else if (c == comma) {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell.append(c);
        }
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
        if (rows.size() > MOST_ROWS) {
            throw new Refusal("import.too-large");
        }
    }
}

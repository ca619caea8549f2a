package org.jiuzhu.sheets;

import java.util.List;
import java.util.Locale;
import org.jiuzhu.shared.Refusal;

/** The rows of a file by what its name says it is. */
public final class SheetFile {
    private SheetFile() {}

    /**
     * Every row as stripped texts, in order.
     *
     * @throws Refusal {@code import.kind}, {@code import.unreadable}, {@code import.formula}, {@code import.too-large}
     */
    public static List<List<String>> rows(String fileName, byte[] content) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return SheetRows.of(content);
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            return CommaRows.of(content);
        }
        throw new Refusal("import.kind");
    }
}

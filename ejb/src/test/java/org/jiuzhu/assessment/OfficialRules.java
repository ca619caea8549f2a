package org.jiuzhu.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleSheet.StandardOf;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;

/** The rows of the rules that every installation begins with, read from the migrations that enter them. */
final class OfficialRules {
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/jiuzhu/schema");
    private static final Pattern INSERT = Pattern.compile(
            "insert into (\\w+) \\(([^)]*)\\) values\\s*(.*?);\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("\\(((?:'[^']*'|[^'()])*)\\)");
    private static final Pattern CELL = Pattern.compile("'([^']*)'|([^,\\s]+)");
    private static final List<Map<String, String>> STANDARDS = rows("standard");
    private static final List<Map<String, String>> PARAMETERS = rows("rule_parameter");

    private OfficialRules() {}

    /** The rules of a version as they stand on a day. */
    static RuleSheet of(RuleVersion version, LocalDate day) {
        Map<StandardOf, Figure> standards = new HashMap<>();
        begun(STANDARDS, day)
                .forEach(row -> standards.put(
                        new StandardOf(
                                StandardKind.valueOf(row.getOrDefault("kind", row.get("matter"))),
                                Registration.valueOf(row.get("registration"))),
                        figure(row, row.getOrDefault("amount_fen", row.get("monthly_fen")))));
        Map<Parameter, Figure> parameters = new EnumMap<>(Parameter.class);
        begun(PARAMETERS, day)
                .forEach(row ->
                        parameters.put(Parameter.valueOf(row.get("name")), figure(row, row.get("number_value"))));
        return new RuleSheet(version, day, standards, parameters);
    }

    static List<Map<String, String>> parameters() {
        return PARAMETERS;
    }

    static List<Map<String, String>> standards() {
        return STANDARDS;
    }

    private static Stream<Map<String, String>> begun(List<Map<String, String>> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !LocalDate.parse(row.get("effective_from")).isAfter(day))
                .sorted(Comparator.comparing(row -> row.get("effective_from")));
    }

    private static Figure figure(Map<String, String> row, String value) {
        return new Figure(
                new BigDecimal(value),
                Integer.parseInt(row.getOrDefault("period_months", "1")),
                row.get("document_number"),
                LocalDate.parse(row.get("effective_from")),
                1,
                row.get("confirmed").equals("1"));
    }

    private static List<Map<String, String>> rows(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        Matcher insert = INSERT.matcher(migrations());
        while (insert.find()) {
            if (insert.group(1).equals(table)) {
                List<String> columns = List.of(insert.group(2).split("\\s*,\\s*"));
                ROW.matcher(insert.group(3)).results().forEach(row -> rows.add(row(columns, row.group(1))));
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> columns, String text) {
        Map<String, String> row = new HashMap<>();
        Matcher cell = CELL.matcher(text);
        for (String column : columns) {
            if (!cell.find()) {
                throw new IllegalStateException(text);
            }
            row.put(column.strip(), cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        return row;
    }

    private static String migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

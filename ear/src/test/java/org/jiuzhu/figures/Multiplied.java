package org.jiuzhu.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes many rows of one: a row of the demonstration is copied as often as is wanted, some of its columns anew. */
final class Multiplied {
    private static final int DIGITS = 10;
    private static final int PLACES = 7;

    private final Connection database;

    Multiplied(Connection database) throws SQLException {
        this.database = database;
        run("set foreign_key_checks = 0");
    }

    /**
     * Copies the first row that the condition finds.
     *
     * @param anew expressions over {@code x.n}, 0 to {@code howMany - 1}, and the row {@code t}, by column
     * @param joins further tables that the expressions need
     */
    void copy(String table, String condition, int howMany, Map<String, String> anew, String joins) throws SQLException {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> anew.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from (select * from "
                + table + " where " + condition + " limit 1) t cross join (" + numbers(howMany) + ") x " + joins);
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = '" + table
                        + "' and extra not like '%GENERATED%' order by ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    static String numbers(int howMany) {
        String digit = IntStream.range(0, DIGITS)
                .mapToObj(value -> "select " + value + " as d")
                .collect(Collectors.joining(" union all "));
        String tables = IntStream.range(0, PLACES)
                .mapToObj(place -> "(" + digit + ") d" + place)
                .collect(Collectors.joining(", "));
        String sum = IntStream.range(0, PLACES)
                .mapToObj(place -> "d" + place + ".d * " + (int) Math.pow(DIGITS, place))
                .collect(Collectors.joining(" + "));
        return "select n from (select " + sum + " as n from " + tables + ") every where n < " + howMany;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

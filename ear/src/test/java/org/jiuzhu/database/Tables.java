package org.jiuzhu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The database of the tests, asked past the server; what is written here is never kept. */
final class Tables implements AutoCloseable {
    private final Connection connection;

    Tables() throws SQLException {
        connection = DriverManager.getConnection(
                System.getProperty("jiuzhu.db.url"),
                System.getProperty("jiuzhu.db.user"),
                System.getProperty("jiuzhu.db.password"));
        connection.setAutoCommit(false);
    }

    int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The rows of an answer, each column by its name in small letters. */
    List<Map<String, String>> rows(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet answer = statement.executeQuery()) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (answer.next()) {
                Map<String, String> row = new java.util.HashMap<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.put(
                            answer.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT),
                            answer.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The one value of an answer. */
    String value(String sql, Object... values) throws SQLException {
        return rows(sql, values).get(0).values().iterator().next();
    }

    /** Writes the first row of a table once more, with these columns set to other expressions. */
    void copy(String table, Map<String, String> others) throws SQLException {
        List<String> columns = rows(
                        "select column_name as name from information_schema.columns"
                                + " where table_schema = database() and table_name = ? and extra not like '%auto_increment%'"
                                + " and coalesce(generation_expression, '') = '' order by ordinal_position",
                        table)
                .stream()
                .map(row -> row.get("name"))
                .toList();
        String values = columns.stream()
                .map(column -> others.getOrDefault(column, "x." + column))
                .collect(Collectors.joining(", "));
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from (select * from "
                + table + " order by 1 limit 1) x");
    }

    void undo() throws SQLException {
        connection.rollback();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}

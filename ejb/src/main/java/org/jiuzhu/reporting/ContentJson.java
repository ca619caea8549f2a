package org.jiuzhu.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of an evaluation as they are frozen, and read again: the same text for the same figures. */
final class ContentJson {
    private ContentJson() {}

    static String write(EvaluationContent content) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("now", figures(content.now()));
        if (content.before() != null) {
            json.add("before", figures(content.before()));
        }
        if (!content.typed().isEmpty()) {
            JsonObjectBuilder typed = Json.createObjectBuilder();
            new EnumMap<>(content.typed()).forEach((figure, amount) -> typed.add(figure.name(), amount));
            json.add("typed", typed).add("source", content.source());
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder figures(EvaluationFigures figures) {
        JsonArrayBuilder tables = Json.createArrayBuilder();
        figures.tables().forEach(table -> tables.add(table(table)));
        return Json.createObjectBuilder()
                .add("from", figures.from().toString())
                .add("to", figures.to().toString())
                .add("tables", tables);
    }

    private static JsonObjectBuilder table(FigureTable table) {
        JsonArrayBuilder heads = Json.createArrayBuilder();
        table.heads().forEach(head -> heads.add(head.code() + ":" + head.unit()));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (FigureTable.Row row : table.rows()) {
            JsonArrayBuilder cells = Json.createArrayBuilder();
            row.cells().forEach(cell -> cells.add(cell == null ? JsonValue.NULL : Json.createValue(cell)));
            rows.add(Json.createObjectBuilder().add("row", row.key()).add("cells", cells));
        }
        return Json.createObjectBuilder()
                .add("section", table.section())
                .add("heads", heads)
                .add("rows", rows);
    }

    static EvaluationContent read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<KeyFigure, BigDecimal> typed = new EnumMap<>(KeyFigure.class);
            if (json.containsKey("typed")) {
                json.getJsonObject("typed")
                        .forEach((name, amount) ->
                                typed.put(KeyFigure.valueOf(name), ((JsonNumber) amount).bigDecimalValue()));
            }
            return new EvaluationContent(
                    figures(json.getJsonObject("now")),
                    json.containsKey("before") ? figures(json.getJsonObject("before")) : null,
                    typed,
                    json.getString("source", null));
        }
    }

    private static EvaluationFigures figures(JsonObject json) {
        return new EvaluationFigures(
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                json.getJsonArray("tables").stream()
                        .map(one -> table(one.asJsonObject()))
                        .toList());
    }

    private static FigureTable table(JsonObject json) {
        List<FigureTable.Head> heads = json.getJsonArray("heads").getValuesAs(ContentJson::head);
        List<FigureTable.Row> rows = json.getJsonArray("rows").stream()
                .map(row -> row.asJsonObject())
                .map(row -> new FigureTable.Row(row.getString("row"), cells(row.getJsonArray("cells"))))
                .toList();
        return new FigureTable(json.getString("section"), heads, rows);
    }

    private static FigureTable.Head head(JsonString text) {
        String[] parts = text.getString().split(":");
        return new FigureTable.Head(parts[0], FigureUnit.valueOf(parts[1]));
    }

    private static List<Long> cells(JsonArray json) {
        List<Long> cells = new ArrayList<>();
        json.forEach(cell -> cells.add(cell instanceof JsonNumber number ? number.longValueExact() : null));
        return cells;
    }
}

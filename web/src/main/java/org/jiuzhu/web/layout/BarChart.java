package org.jiuzhu.web.layout;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bars beside or upon each other, as the chart library wants them told; the table beside them says the same. */
public final class BarChart {
    private static final List<String> COLOURS = List.of("#0d5c86", "#d99a2b", "#5b9aa8", "#8a97a3", "#22703f");
    private static final String INK = "#52616f";

    private final List<String> places;
    private final boolean stacked;
    private final Map<String, List<BigDecimal>> series = new LinkedHashMap<>();

    private BarChart(List<String> places, boolean stacked) {
        this.places = List.copyOf(places);
        this.stacked = stacked;
    }

    public static BarChart beside(List<String> places) {
        return new BarChart(places, false);
    }

    public static BarChart upon(List<String> places) {
        return new BarChart(places, true);
    }

    /** One colour with its name in the key; a value for each place. */
    public BarChart with(String name, List<? extends Number> values) {
        List<BigDecimal> exact = new ArrayList<>();
        values.forEach(value -> exact.add(new BigDecimal(value.toString())));
        series.put(name, exact);
        return this;
    }

    /** Safe between the tags of a script. */
    public String toJson() {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data())
                .add("options", options())
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObject data() {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        int colour = 0;
        for (Map.Entry<String, List<BigDecimal>> one : series.entrySet()) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            one.getValue().forEach(values::add);
            sets.add(Json.createObjectBuilder()
                    .add("label", one.getKey())
                    .add("data", values)
                    .add("backgroundColor", COLOURS.get(colour++ % COLOURS.size()))
                    .add("maxBarThickness", 36));
        }
        JsonArrayBuilder names = Json.createArrayBuilder();
        places.forEach(names::add);
        return Json.createObjectBuilder()
                .add("labels", names)
                .add("datasets", sets)
                .build();
    }

    private JsonObject options() {
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("color", INK)
                .add("scales", Json.createObjectBuilder().add("x", axis()).add("y", axis().add("beginAtZero", true)))
                .build();
    }

    private JsonObjectBuilder axis() {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("color", INK))
                .add("grid", Json.createObjectBuilder().add("color", "#edf1f4"));
    }
}

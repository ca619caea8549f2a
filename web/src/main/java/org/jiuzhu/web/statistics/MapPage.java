package org.jiuzhu.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.PlaceTotals;
import org.jiuzhu.statistics.StatisticMaps;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Statistics;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 分布图: the 27 units on a schematic map, each in the shade of the figure chosen. */
@Named("mapPage")
@ViewScoped
public class MapPage implements Serializable {
    @Inject
    private Statistics statistics;

    @Inject
    private StatisticMaps maps;

    @Inject
    private Clocks clocks;

    private final StatisticFilter filter = new StatisticFilter();
    private String figure;
    private transient SchematicMap map;

    public SchematicMap getMap() {
        if (map == null) {
            Map<String, Long> values = statistics.table(query()).stream()
                    .collect(Collectors.toMap(
                            PlaceTotals::code, row -> row.totals().get(chosen())));
            map = SchematicMap.of(maps.places(), values, chosen());
        }
        return map;
    }

    public List<Chip> getFigures() {
        return statistics.visible().stream()
                .map(one -> new Chip(one.name(), Texts.of("Figure." + one)))
                .toList();
    }

    /** The first that may be seen where none is named. */
    private Figure chosen() {
        Figure named = StatisticFilter.constant(Figure.values(), figure, Figure.HOUSEHOLDS);
        return statistics.visible().contains(named) ? named : Figure.HOUSEHOLDS;
    }

    public String getFigureText() {
        return Texts.of("map.figure", Texts.of("Figure." + chosen()));
    }

    public String getTitle() {
        return Texts.of("map.title", StatisticColumns.span(query()), Texts.of("Figure." + chosen()));
    }

    /** The villages of a unit in the table. */
    public String link(SchematicMap.Tile tile) {
        return "/statistics/table.xhtml?township=" + tile.code() + "&month=" + query().last() + "&matter="
                + filter.getMatter();
    }

    private StatisticQuery query() {
        return filter.query(YearMonth.from(clocks.today()));
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
    }

    public StatisticFilter getFilter() {
        return filter;
    }

    public String getLast() {
        return query().last().toString();
    }

    public String getFigure() {
        return chosen().name();
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }
}

package org.jiuzhu.web.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiuzhu.access.Officer;

/** The function list of this officer: groups of lines, each with its count and a mark on the page shown. */
@Named
@RequestScoped
public class Menu {
    @Inject
    @Any
    private Instance<MenuItems> features;

    @Inject
    private Chrome chrome;

    @Inject
    private Here here;

    private List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            groups = grouped(mine());
        }
        return groups;
    }

    private List<MenuItem> mine() {
        Officer officer = chrome.getOfficer();
        List<String> order = List.of(Texts.of("layout.menu.order").split("\\s+"));
        return features.stream()
                .sorted(Comparator.comparingInt(feature -> place(order, feature)))
                .flatMap(feature -> feature.items().stream())
                .filter(item -> item.isFor(officer))
                .toList();
    }

    /** Features come in no order of their own; one that nobody has put in its place stands last. */
    private static int place(List<String> order, MenuItems feature) {
        String room = feature.getClass().getPackageName();
        int place = order.indexOf(room.substring(room.lastIndexOf('.') + 1));
        return place < 0 ? order.size() : place;
    }

    private List<Group> grouped(List<MenuItem> items) {
        String shown = items.stream()
                .map(MenuItem::outcome)
                .filter(here::isAt)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Map<MenuGroup, List<Line>> lines = items.stream()
                .collect(groupingBy(MenuItem::group, TreeMap::new, mapping(item -> line(item, shown), toList())));
        return lines.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Line line(MenuItem item, String shown) {
        Long count = item.count() == null ? null : item.count().getAsLong();
        return new Line(item.text(), item.outcome(), count, item.outcome().equals(shown));
    }

    /** A heading with its lines. */
    public record Group(MenuGroup group, List<Line> lines) {}

    /** A link with the number that waits behind it; {@code on} where it is the page shown. */
    public record Line(String text, String outcome, Long count, boolean on) {}
}

package org.jiuzhu.web.layout;

import java.util.ArrayList;
import java.util.List;

/** A unit in the area tree with what waits in it; children are given for the nodes that stand open. */
public record AreaNode(String code, String name, Long count, boolean selected, List<AreaNode> children) {

    /** The tree as lines with their depth, as it is drawn. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        collect(1, rows);
        return rows;
    }

    private void collect(int level, List<Row> rows) {
        rows.add(new Row(level, this));
        children.forEach(child -> child.collect(level + 1, rows));
    }

    /** A line of the drawn tree. */
    public record Row(int level, AreaNode node) {}
}

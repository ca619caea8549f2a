package org.jiuzhu.figures;

import java.util.List;
import org.jiuzhu.harness.Visitor;

/** What leaders look at, asked for from outside as a browser asks; no part of it is known to the server. */
final class BoardPages {
    private static final List<String> OF_A_TOWNSHIP = List.of("/statistics/board.xhtml", "/statistics/table.xhtml");
    private static final List<String> OF_THE_CITY =
            List.of("/statistics/board.xhtml", "/statistics/table.xhtml", "/statistics/map.xhtml");

    private BoardPages() {}

    static void measure() throws Exception {
        measure("leading-group", OF_THE_CITY);
        measure("yangmu-head", OF_A_TOWNSHIP);
        measure("bureau-supervisor", OF_THE_CITY);
        measure("bureau-supervisor", List.of("/rating/quality.xhtml", "/spotcheck/month.xhtml", "/desk/inbox.xhtml"));
    }

    private static void measure(String login, List<String> pages) throws Exception {
        Visitor visitor = new Visitor(System.getProperty("jiuzhu.url"));
        visitor.signIn(login, "jiuzhu-2026");
        for (String page : pages) {
            ServiceFigures.times(page + " " + login, () -> visitor.read(page));
        }
    }
}

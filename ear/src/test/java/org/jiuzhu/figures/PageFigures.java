package org.jiuzhu.figures;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Visitor;
import org.junit.jupiter.api.Test;

/** How long the server works for a page once it is warm, and how many statements it asks the database. */
class PageFigures {
    private static final int WARM = 20;
    private static final int TIMES = 40;
    private static final Pattern FIRST_FILE = Pattern.compile("/casework/case\\.xhtml\\?number=\\d{22}");

    @Test
    void pages_of_the_journey() throws Exception {
        System.out.printf("%-20s %-60s %8s %8s %11s%n", "officer", "page", "median", "95 %", "statements");
        measure("yangmu-clerk", "/desk/inbox.xhtml", "/casework/apply.xhtml", "/payment/lists.xhtml");
        measure("yangmu-clerk", "/benefit/benefits.xhtml", "/casework/search.xhtml?q=%E6%9D%8E");
        measure("yangmu-clerk", fileOf("yangmu-clerk"));
        measure("yangmu-approver", "/desk/inbox.xhtml", fileOf("yangmu-approver"));
        measure("bureau-approver", "/desk/inbox.xhtml", fileOf("bureau-approver"));
        measure("bureau-service", "/payment/lists.xhtml", "/benefit/benefits.xhtml");
        measure("bureau-policy", "/delegation/instruments.xhtml");
    }

    private String fileOf(String login) throws Exception {
        Matcher first = FIRST_FILE.matcher(signedIn(login).read("/desk/inbox.xhtml"));
        if (!first.find()) {
            throw new IllegalStateException(login + " has no case on the desk");
        }
        return first.group();
    }

    private void measure(String login, String... pages) throws Exception {
        Visitor visitor = signedIn(login);
        for (String page : List.of(pages)) {
            repeat(visitor, page, WARM);
            long before = statements();
            double[] took = repeat(visitor, page, TIMES);
            long asked = statements() - before - 1;
            System.out.printf(
                    "%-20s %-60s %6.1fms %6.1fms %11.1f%n",
                    login, page, took[TIMES / 2], took[TIMES * 95 / 100], (double) asked / TIMES);
        }
    }

    private static Visitor signedIn(String login) throws Exception {
        Visitor visitor = new Visitor(System.getProperty("jiuzhu.url"));
        visitor.signIn(login, "jiuzhu-2026");
        return visitor;
    }

    private static double[] repeat(Visitor visitor, String page, int times) throws Exception {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            visitor.read(page);
            took[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }

    private static long statements() throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        System.getProperty("jiuzhu.db.url"),
                        System.getProperty("jiuzhu.db.user"),
                        System.getProperty("jiuzhu.db.password"));
                ResultSet row = database.createStatement().executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }
}

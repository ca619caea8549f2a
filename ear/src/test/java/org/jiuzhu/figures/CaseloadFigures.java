package org.jiuzhu.figures;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How long the server works for inbox, search and case when the database holds 300,000 cases (issue: at most 300 ms for
 * 95 of 100), for the officer of a village, of a township and of the city; and for a case of a long history. It fills the
 * database of the tests, so it runs alone.
 */
class CaseloadFigures {
    private static final int CASES = 300_000;
    private static final int WARM = 10;
    private static final int TIMES = 40;
    private static final int LONG = 2_000;
    private static final Pattern FIRST_FILE = Pattern.compile("/casework/case\\.xhtml\\?number=(\\d{22})");

    @Test
    void pages_among_many_cases() throws Exception {
        try (Connection database = DriverManager.getConnection(
                System.getProperty("jiuzhu.db.url"),
                System.getProperty("jiuzhu.db.user"),
                System.getProperty("jiuzhu.db.password"))) {
            Caseload caseload = new Caseload(database);
            System.out.printf("%d cases%n", caseload.growTo(CASES));
            System.out.printf("%-20s %-60s %8s %8s%n", "officer", "page", "median", "95 %");
            for (String login : List.of("yangmu-clerk", "yangmu-approver", "bureau-approver", "bureau-supervisor")) {
                measure(login, "/desk/inbox.xhtml");
            }
            measure("yangmu-clerk", "/casework/search.xhtml?q=%E6%9D%8E");
            String number = fileOf("yangmu-clerk");
            measure("yangmu-clerk", "/casework/case.xhtml?number=" + number);
            measure("bureau-supervisor", "/casework/case.xhtml?number=" + number);
            caseload.lengthen(number, LONG);
            System.out.printf("the same with %d lines in its trail%n", LONG);
            measure("yangmu-clerk", "/casework/case.xhtml?number=" + number);
        }
    }

    private static String fileOf(String login) throws Exception {
        Matcher first = FIRST_FILE.matcher(signedIn(login).read("/desk/inbox.xhtml"));
        if (!first.find()) {
            throw new IllegalStateException(login + " has no case on the desk");
        }
        return first.group(1);
    }

    private static void measure(String login, String page) throws Exception {
        Visitor visitor = signedIn(login);
        repeat(visitor, page, WARM);
        double[] took = repeat(visitor, page, TIMES);
        System.out.printf("%-20s %-60s %6.1fms %6.1fms%n", login, page, took[TIMES / 2], took[TIMES * 95 / 100]);
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
}

package org.jiuzhu.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.shared.Fen;

/** The steps of a reckoning as they are taken. */
final class Steps {
    private final List<Line> lines = new ArrayList<>();

    /** A value and the article it rests on. */
    Steps say(String key, String value, String article) {
        return say(key, value, "", article);
    }

    Steps say(String key, String value, String formula, String article) {
        lines.add(new Line(key, "", value, formula, "", article));
        return this;
    }

    /** A value that is about one person or thing. */
    Steps about(String subject, String key, String value, String article) {
        lines.add(new Line(key, subject, value, "", "", article));
        return this;
    }

    Steps about(String subject, String key, String value, String formula, String article) {
        lines.add(new Line(key, subject, value, formula, "", article));
        return this;
    }

    /** A figure of the rules with its row. */
    Steps cite(String key, String value, Figure figure, String article) {
        lines.add(new Line(key, "", value, "", figure.row(), article));
        return this;
    }

    /** A comparison with a figure of the rules. */
    Steps measure(String key, String value, String formula, Figure figure, String article) {
        lines.add(new Line(key, "", value, formula, figure.row(), article));
        return this;
    }

    /** What a figure of the rules gives to one person. */
    Steps of(String subject, String key, Fen amount, Figure figure, String article) {
        lines.add(new Line(key, subject, amount.toString(), "", figure.row(), article));
        return this;
    }

    /** Yes or no; answers what was found, so that a condition and its telling are one. */
    boolean ask(String key, boolean holds, String formula, String article) {
        lines.add(new Line(key, "", word(holds), formula, "", article));
        return holds;
    }

    static String word(boolean holds) {
        return holds ? "YES" : "NO";
    }

    List<Line> lines() {
        return lines;
    }
}

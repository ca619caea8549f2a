package org.jiuzhu.reporting;

import jakarta.persistence.Embeddable;

/** What the author of an evaluation writes: what was done, what came of it, what is wrong, what is advised. */
@Embeddable
public class EvaluationText {
    private String practice = "";
    private String effect = "";
    private String problems = "";
    private String advice = "";

    protected EvaluationText() {}

    EvaluationText(EvaluationForm form) {
        practice = plain(form.practice);
        effect = plain(form.effect);
        problems = plain(form.problems);
        advice = plain(form.advice);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether every part has words. */
    boolean isWritten() {
        return !practice.isEmpty() && !effect.isEmpty() && !problems.isEmpty() && !advice.isEmpty();
    }

    /** All of it in one text, for the hash. */
    String whole() {
        return String.join("\n", practice, effect, problems, advice);
    }

    public String practice() {
        return practice;
    }

    public String effect() {
        return effect;
    }

    public String problems() {
        return problems;
    }

    public String advice() {
        return advice;
    }
}

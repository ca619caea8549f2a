package org.jiuzhu.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** The steps of an assessment in words: short for the desk, whole for the file, plain for the household. */
@Named("explained")
@ApplicationScoped
public class ExplanationWords {
    /** Whose labels the second half of a key, or a value, speaks in. */
    private static final Map<String, String> KINDS = Map.of(
            "income", "IncomeKind.",
            "income-not", "IncomeKind.",
            "cost", "CostKind.",
            "cost-not", "CostKind.",
            "supplement", "Supplements.",
            "disability", "DisabilityType.",
            "tekun-total", "StandardKind.");

    private static final Map<String, String> VALUES = Map.of(
            "person", "Counting.",
            "alone", "Alone.",
            "recognised", "Recognition.",
            "pointer", "Recognition.",
            "supporter", "Supporter.",
            "self-care", "SelfCareGrade.",
            "linshi-kind", "Kind.");

    private static final Pattern ROW = Pattern.compile("(.*)@(\\d{4}-\\d{2}-\\d{2})(?:#(\\d+))?(\\?)?");

    private static final Pattern AMOUNT = Pattern.compile("\\d{4,}\\.\\d{2}(?!\\d)");

    @Inject
    private Labels labels;

    /** What the step is. */
    public String title(Line line) {
        return Texts.of("explanation." + head(line), kind(line));
    }

    /** A value: a constant by its label, yes and no in words, yuan with thousands, anything else as it stands. */
    public String value(Line line) {
        String value = line.value();
        String labels = VALUES.get(line.key());
        if (labels != null) {
            return Texts.of(labels + value);
        }
        if (line.key().equals("linshi-cause") && Texts.has("HardshipCause." + value)) {
            return Texts.of("HardshipCause." + value);
        }
        if (value.equals("YES") || value.equals("NO")) {
            return Texts.of("explanation." + value);
        }
        return value.matches("\\d+\\.\\d{2}") ? this.labels.money(value) : value;
    }

    /** A value with the formula it comes from. */
    public String reckoned(Line line) {
        return line.formula().isEmpty()
                ? value(line)
                : Texts.of("explanation.with-formula", value(line), formula(line));
    }

    /** What the step rests on. */
    public String article(Line line) {
        return Articles.of(line.article());
    }

    /** The row of the rules: document, first day, revision, and that it waits for the bureau's confirmation. */
    public String row(Line line) {
        Matcher row = ROW.matcher(line.row());
        if (!row.matches()) {
            return line.row();
        }
        String document = row.group(3) == null ? row.group(1) : Texts.of("row.revision", row.group(1), row.group(3));
        return Texts.of(row.group(4) == null ? "row.confirmed" : "row.unconfirmed", document, row.group(2));
    }

    /** The steps that are about the whole family; the figures of each person stand in the long form. */
    public List<Line> brief(List<Line> lines) {
        return lines.stream().filter(line -> line.subject().isEmpty()).toList();
    }

    /** The steps that the household is told, each as a sentence. */
    public List<String> plain(List<Line> lines) {
        return lines.stream()
                .filter(ExplanationWords::isTold)
                .map(this::sentence)
                .toList();
    }

    /** The same under headings: who counts, what comes in, what is owned, what follows. */
    public List<Section> sections(List<Line> lines) {
        return Arrays.stream(Part.values())
                .map(part -> new Section(Texts.of("explanation.part." + part), told(lines, part)))
                .filter(section -> !section.sentences().isEmpty())
                .toList();
    }

    private List<String> told(List<Line> lines, Part part) {
        return lines.stream()
                .filter(line -> isTold(line) && Part.of(head(line)) == part)
                .map(this::sentence)
                .toList();
    }

    /** A heading with its sentences. */
    public record Section(String title, List<String> sentences) {}

    private static boolean isTold(Line line) {
        return Texts.has("plain." + head(line));
    }

    private String sentence(Line line) {
        return Texts.of(
                "plain." + head(line),
                line.subject(),
                value(line),
                formula(line).replace(Texts.of("sign.minus"), Texts.of("sign.minus-wide")),
                kind(line));
    }

    /** The formula with its thousands apart. */
    public String formula(Line line) {
        return AMOUNT.matcher(line.formula()).replaceAll(amount -> labels.money(amount.group()));
    }

    /** What came out, with the amount where there is one. */
    public String outcome(Assessment result) {
        if (!result.eligible()) {
            return Texts.of("assessment.not-eligible");
        }
        if (result.recognition() == Recognition.DIBAO || result.recognition() == Recognition.TEKUN) {
            return Texts.of("assessment.monthly", result.amount());
        }
        return result.recognition() == Recognition.LINSHI
                ? Texts.of("assessment.once", result.amount())
                : Texts.of("Recognition." + result.recognition());
    }

    private static String head(Line line) {
        int dot = line.key().indexOf('.');
        return dot < 0 ? line.key() : line.key().substring(0, dot);
    }

    private static String kind(Line line) {
        String head = head(line);
        return head.length() == line.key().length()
                ? ""
                : Texts.of(KINDS.get(head) + line.key().substring(head.length() + 1));
    }
}

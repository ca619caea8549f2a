package org.jiuzhu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.shared.Sha256;
import org.jiuzhu.web.assessment.ExplanationWords;

/** An assessment as other systems read it: each step as it is stored and in words, and what the household is told. */
@ApplicationScoped
public class AssessmentJson {
    @Inject
    private ExplanationWords words;

    JsonObject of(Assessed assessed) {
        Assessment result = assessed.result();
        JsonArrayBuilder counted = Json.createArrayBuilder();
        result.counted().forEach(counted::add);
        JsonArrayBuilder lines = Json.createArrayBuilder();
        result.lines().forEach(line -> lines.add(line(line)));
        JsonArrayBuilder plain = Json.createArrayBuilder();
        words.plain(result.lines()).forEach(plain::add);
        return Json.createObjectBuilder()
                .add("eligible", result.eligible())
                .add("recognition", result.recognition().name())
                .add("outcome", words.outcome(result))
                .add("counted", counted)
                .add("amount", result.amount().yuan())
                .add("period", period(result.recognition()))
                .add("version", assessed.rules().version().name())
                .add("day", assessed.rules().day().toString())
                .add("lines", lines)
                .add("household", plain)
                .add("explanationSha256", Sha256.of(assessed.explanation()))
                .build();
    }

    private static String period(Recognition recognition) {
        return switch (recognition) {
            case DIBAO, TEKUN -> "MONTH";
            case LINSHI -> "ONCE";
            default -> "NONE";
        };
    }

    private JsonObjectBuilder line(Line line) {
        return Json.createObjectBuilder()
                .add("key", line.key())
                .add("title", words.title(line))
                .add("subject", line.subject())
                .add("value", line.value())
                .add("valueText", words.value(line))
                .add("formula", line.formula())
                .add("row", line.row())
                .add("article", line.article())
                .add("articleText", words.article(line));
    }
}

package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.casework.CaseNumbers;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.demonstration.Narration.Township;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.DocumentNumbers.Kind;
import org.jiuzhu.rules.AssistanceMatter;

/** Draws the numbers of cases and documents in the order of the moments of all stories, so that they rise with them. */
@ApplicationScoped
class Numbering {
    @Inject
    private CaseNumbers cases;

    @Inject
    private DocumentNumbers documents;

    /** What is numbered together: cases by township and month, documents by kind, township and year. */
    private record Series(Optional<Kind> kind, Unit unit, YearMonth period) {
        static Series of(Story story, Moment moment) {
            YearMonth month = YearMonth.from(moment.at());
            return moment.step() == CaseStep.SUBMIT
                    ? new Series(Optional.empty(), story.unit(), month)
                    : new Series(kind(moment.step()), unit(story, moment.step()), month.withMonth(1));
        }

        private static Optional<Kind> kind(CaseStep step) {
            return switch (step) {
                case NOTIFY_MISSING -> Optional.of(Kind.SUPPLEMENT);
                case POST_NOTICE -> Optional.of(Kind.PUBLICITY);
                default -> Optional.of(Kind.DECISION);
            };
        }

        /** Decisions are numbered for the whole city. */
        private static Unit unit(Story story, CaseStep step) {
            return Story.IS_DECIDED.contains(step) ? null : story.unit();
        }
    }

    private static boolean isNumbered(Moment moment) {
        return switch (moment.step()) {
            case SUBMIT, NOTIFY_MISSING, POST_NOTICE -> true;
            default -> Story.IS_DECIDED.contains(moment.step());
        };
    }

    /** The number of every moment that gives one; the very moment is the key, for two may be equal. */
    Map<Moment, String> draw(List<Story> stories, Map<Unit, Township> townships) {
        Map<Series, List<Moment>> numbered = new LinkedHashMap<>();
        stories.forEach(story -> story.moments().stream()
                .filter(Numbering::isNumbered)
                .forEach(moment -> numbered.computeIfAbsent(Series.of(story, moment), one -> new ArrayList<>())
                        .add(moment)));
        Map<Moment, String> numbers = new IdentityHashMap<>();
        numbered.forEach((series, moments) -> {
            moments.sort(Comparator.comparing(Moment::at));
            List<String> drawn = next(series, moments.size(), townships);
            for (int i = 0; i < drawn.size(); i++) {
                numbers.put(moments.get(i), drawn.get(i));
            }
        });
        return numbers;
    }

    private List<String> next(Series series, int howMany, Map<Unit, Township> townships) {
        if (series.kind().isEmpty()) {
            return cases.next(series.unit().code, AssistanceMatter.DIBAO, series.period(), howMany);
        }
        String body = series.unit() == null ? "" : townships.get(series.unit()).name();
        return documents.next(series.kind().get(), body, Year.from(series.period()), howMany);
    }
}

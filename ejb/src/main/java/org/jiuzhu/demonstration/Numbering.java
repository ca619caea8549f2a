package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.casework.CaseNumbers;
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

    /** A moment and the township whose it is. */
    private record Numbered(Moment moment, Staff.Unit unit, String township) {}

    /** The number of every moment that gives one; the same moment object tells it. */
    Map<Moment, String> draw(List<Story> stories, Map<Staff.Unit, Narration.Township> townships) {
        Map<Moment, String> numbers = new IdentityHashMap<>();
        stories.stream()
                .flatMap(story -> story.moments().stream()
                        .map(moment -> new Numbered(
                                moment,
                                story.unit(),
                                townships.get(story.unit()).name())))
                .sorted(Comparator.comparing(numbered -> numbered.moment().at()))
                .forEach(numbered -> numbers.put(numbered.moment(), next(numbered)));
        return numbers;
    }

    private String next(Numbered numbered) {
        Moment moment = numbered.moment();
        return switch (moment.step()) {
            case SUBMIT -> cases.next(numbered.unit().code, AssistanceMatter.DIBAO, moment.day());
            case NOTIFY_MISSING -> documents.next(Kind.SUPPLEMENT, numbered.township(), moment.day());
            case POST_NOTICE -> documents.next(Kind.PUBLICITY, numbered.township(), moment.day());
            case APPROVE, CONFIRM, REFUSE, CONFIRM_REFUSAL ->
                documents.next(Kind.DECISION, numbered.township(), moment.day());
            default -> "";
        };
    }
}

package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiuzhu.casework.DemonstrationCases;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.publicity.DemonstrationNotices;

/** Tells stories into the registers, step by step through the same table that binds every officer. */
@ApplicationScoped
class Narration {
    @Inject
    DemonstrationCases cases;

    @Inject
    DemonstrationNotices notices;

    @Inject
    private Numbering numbering;

    /** What a unit's stories need to know: its name and the instrument under which it decides, if there is one. */
    record Township(String name, Long instrumentId) {}

    /** In the order of their decisions, so that seals and certificates follow each other as the days do. */
    void tell(List<Story> stories, Map<Unit, Township> townships, Staff staff, Days days) {
        Map<Moment, String> numbers = numbering.draw(stories, townships);
        stories.stream()
                .sorted(Comparator.comparing(Story::decided).thenComparing(Story::begins))
                .forEach(story -> new Telling(this, story, townships.get(story.unit()), staff, days, numbers).tell());
    }
}

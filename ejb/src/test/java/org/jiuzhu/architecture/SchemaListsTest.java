package org.jiuzhu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.CalendarDay;
import org.jiuzhu.assessment.TekunFacts;
import org.jiuzhu.benefit.BenefitState;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.casework.Decision;
import org.jiuzhu.household.MemberEnding;
import org.jiuzhu.payment.ChangeMark;
import org.jiuzhu.payment.ListState;
import org.jiuzhu.publicity.Objection;
import org.jiuzhu.rehearsal.Rehearsal;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleChangeState;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Sex;
import org.junit.jupiter.api.Test;

/** Where the database lists what a column may say, it lists what the code can say: a new constant needs a migration. */
class SchemaListsTest {
    private static final Map<String, Class<? extends Enum<?>>> SPOKEN = Map.ofEntries(
            Map.entry("officer_role_known", Role.class),
            Map.entry("area_level_known", AreaLevel.class),
            Map.entry("calendar_day_kind", CalendarDay.Kind.class),
            Map.entry("standard_kind", StandardKind.class),
            Map.entry("member_registration", Registration.class),
            Map.entry("member_residence", Residence.class),
            Map.entry("member_ending", MemberEnding.class),
            Map.entry("supporter_situation", TekunFacts.Situation.class),
            Map.entry("rehearsal_state", Rehearsal.State.class),
            Map.entry("rehearsal_line_outcome", org.jiuzhu.rehearsal.Outcome.class),
            Map.entry("change_subject", RuleSubject.class),
            Map.entry("change_state", RuleChangeState.class),
            Map.entry("standard_registration", Registration.class),
            Map.entry("deadline_unit", Deadline.Unit.class),
            Map.entry("deadline_route", Route.class),
            Map.entry("delegation_matter_known", AssistanceMatter.class),
            Map.entry("person_sex", Sex.class),
            Map.entry("household_registration", Registration.class),
            Map.entry("case_matter", AssistanceMatter.class),
            Map.entry("case_route", Route.class),
            Map.entry("case_state", CaseState.class),
            Map.entry("decision_outcome", Decision.Outcome.class),
            Map.entry("objection_outcome", Objection.Outcome.class),
            Map.entry("benefit_matter", AssistanceMatter.class),
            Map.entry("benefit_state", BenefitState.class),
            Map.entry("list_state", ListState.class),
            Map.entry("line_change", ChangeMark.class));

    /** The stages of an enquiry are known to their own package only. */
    private static final Map<String, Set<String>> WRITTEN_OUT = Map.of(
            "case_survey_stage", Set.of("NONE", "RECORDED", "SIGNED"),
            "case_check_stage", Set.of("NONE", "REQUESTED", "ANSWERED"),
            "case_proposal", Set.of("NONE", "GRANT", "REFUSAL"),
            "amount_reason", Set.of("DECISION", "STANDARD"));

    @Test
    void each_list_of_the_database_is_the_list_of_the_code() {
        Map<String, Set<String>> code = new TreeMap<>();
        WRITTEN_OUT.forEach((check, words) -> code.put(check, new TreeSet<>(words)));
        SPOKEN.forEach((check, type) -> code.put(check, names(type)));

        assertEquals(code, listed());
    }

    private static Set<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> listed() {
        Set<String> dropped = Pattern.compile("drop constraint (\\w+)")
                .matcher(MainSources.schema())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return Pattern.compile("constraint (\\w+) check \\((?:\\w+ is null or )?\\w+ in \\(([^)]*)\\)\\)")
                .matcher(MainSources.schema())
                .results()
                .filter(found -> !dropped.contains(found.group(1)))
                .collect(Collectors.toMap(found -> found.group(1), words(), (first, second) -> second, TreeMap::new));
    }

    private static Function<MatchResult, Set<String>> words() {
        return found ->
                new TreeSet<>(List.of(found.group(2).replace("'", "").strip().split("\\s*,\\s*")));
    }
}

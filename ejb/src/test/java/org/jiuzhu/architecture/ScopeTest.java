package org.jiuzhu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What belongs to an area is asked for through {@code ScopedQueries}; whoever asks past it says why here. */
@AnalyzeClasses(packages = "org.jiuzhu", importOptions = DoNotIncludeTests.class)
class ScopeTest {
    private static final String THE_DOOR = "access.ScopedQueries";

    /** Who questions the database directly, and why nothing of another area is shown by it. */
    private static final Map<String, String> DIRECT = new TreeMap<>(Map.ofEntries(
            Map.entry("access.Drafts", "an officer's own drafts, by the officer's key"),
            Map.entry("access.Officers", "the register of officers is one for the city"),
            Map.entry("area.Areas", "areas are public"),
            Map.entry("area.WorkingCalendar", "the calendar is public"),
            Map.entry("benefit.Standings", "what excludes a person, in the whole city; names the township and no more"),
            Map.entry("benefit.BenefitOpening", "a person is paid once in the whole city (decision 14)"),
            Map.entry("casework.CaseFiles", "instruments are public; finds the one of a case that was found in scope"),
            Map.entry("casework.Intake", "a household has one open application, wherever it moved; shows a number"),
            Map.entry("casework.Records", "papers of a case that was found in scope"),
            Map.entry("casework.Rerouting", "the product's own hand, over the whole city"),
            Map.entry("delegation.DelegationInstruments", "instruments are published by law"),
            Map.entry("document.NumberSeries", "running numbers belong to nobody"),
            Map.entry("household.Households", "a person is known by one number in the whole city"),
            Map.entry("household.Places", "a person lives in one household of the whole city; shows a township"),
            Map.entry("payment.ListShelf", "locks a list before it is read in scope; the name behind a login"),
            Map.entry("payment.PaymentLines", "writes and sums the lines of a list that was found in scope"),
            Map.entry("publicity.NoticeBoard", "the product's own hand, over the whole city"),
            Map.entry("publicity.Notices", "opinion, notice and objections of a case that was found in scope"),
            Map.entry("rehearsal.InPayment", "what the bureau rehearses, over the whole city"),
            Map.entry("rehearsal.RehearsalPiece", "what the bureau rehearses, over the whole city"),
            Map.entry("rehearsal.RehearsalShelf", "rehearsals are the bureau's"),
            Map.entry("rehearsal.SwitchingOver", "a standard holds in the whole city"),
            Map.entry("rules.RuleChanges", "the rules are one for the city"),
            Map.entry("rules.RuleProposals", "the rules are one for the city"),
            Map.entry("rules.RuleShelf", "the rules are public"),
            Map.entry("rules.Rulebook", "the rules are public")));

    @ArchTest
    static void only_these_question_the_database_past_the_scope(JavaClasses classes) {
        TreeSet<String> asking = classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(EntityManager.class))
                .filter(call -> call.getName().matches("create.*Query|find|getReference"))
                .map(call -> call.getOriginOwner().getFullName().substring("org.jiuzhu.".length()))
                .filter(name -> !name.equals(THE_DOOR))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(DIRECT.keySet()), asking);
    }

    @ArchTest
    static void plain_statements_are_for_what_stands_before_the_entities(JavaClasses classes) {
        TreeSet<String> plain = classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().matches("javax\\.sql|java\\.sql")))
                .map(type -> type.getFullName().substring("org.jiuzhu.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        // The migrations, the one row about the installation, and the exception by which a collision is known.
        assertEquals(
                new TreeSet<>(java.util.Set.of(
                        "shared.Collisions",
                        "shared.DatabaseMigration",
                        "shared.Installation",
                        "shared.NameKeysMigration")),
                plain);
    }
}

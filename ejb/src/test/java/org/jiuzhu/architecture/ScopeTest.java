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
            Map.entry("access.Substitutions", "those of the officer's own unit"),
            Map.entry("relatives.KinRegister", "the register of the officer's own township"),
            Map.entry(
                    "relatives.KinMatches", "kin work in one township and live in another; kept with a case in scope"),
            Map.entry("budget.BudgetShelf", "a budget is the whole city's; asked by bureau and finance alone"),
            Map.entry("casework.Escalations", "the product's own hand, over the whole city"),
            Map.entry("access.Officers", "the register of officers is one for the city"),
            Map.entry("appraisal.Appraisals", "the appraisals of a case that was found in scope"),
            Map.entry("area.Areas", "areas are public"),
            Map.entry("area.WorkingCalendar", "the calendar is public"),
            Map.entry("benefit.Standings", "what excludes a person, in the whole city; names the township and no more"),
            Map.entry("benefit.StandingAnswered", "whether the household of a case found in scope is in payment"),
            Map.entry("benefit.BenefitOpening", "a person is paid once in the whole city (decision 14)"),
            Map.entry("casework.EarlierHelp", "what was given to the household of a case found in scope"),
            Map.entry("casework.CaseFiles", "instruments are public; finds the one of a case that was found in scope"),
            Map.entry("casework.Intake", "a household has one open application, wherever it moved; shows a number"),
            Map.entry("casework.Records", "papers of a case that was found in scope"),
            Map.entry("casework.Rerouting", "the product's own hand, over the whole city"),
            Map.entry("delegation.InstrumentShelf", "instruments are published by law"),
            Map.entry("document.NumberSeries", "running numbers belong to nobody"),
            Map.entry(
                    "evidence.EvidenceShelf", "content that stands with another household; a number only in the area"),
            Map.entry(
                    "evidence.CertificateScans",
                    "whether an officer was trained is no secret; asked by the bureau alone"),
            Map.entry("evidence.EvidenceStore", "a file is known by its content in the whole city; shows none"),
            Map.entry("evidence.Shelves", "the shelf of a household that was found in scope"),
            Map.entry("household.Households", "a person is known by one number in the whole city"),
            Map.entry("household.Places", "a person lives in one household of the whole city; shows a township"),
            Map.entry(
                    "papers.IssuedPapers",
                    "the papers of a case that was found in scope; by code for everyone, masked"),
            Map.entry("papers.InstrumentPapers", "instruments are published by law"),
            Map.entry("payment.ListSums", "lists that the overview has given to the officer"),
            Map.entry("payment.ListShelf", "locks a list before it is read in scope; the name behind a login"),
            Map.entry("payment.DrawingUp", "draws up the lines of a list that a clerk of its township asked for"),
            Map.entry("payment.ListChanges", "a list found in scope, held against the list of its township before"),
            Map.entry("payment.Freezing", "settles a list that was found in scope"),
            Map.entry("payment.ListChecking", "checks a list found in scope against the whole city (decision 14)"),
            Map.entry("payment.ListJob", "goes on with the lists of every township"),
            Map.entry("payment.ListPieces", "the job of a list that a clerk of its township asked for"),
            Map.entry("payment.ListHandover", "the lists that the bureau has received, from the whole city"),
            Map.entry("finance.FundShelf", "requests are of the whole city, and so are bureau and finance"),
            Map.entry("finance.FundMerging", "the same"),
            Map.entry("finance.DemonstrationFunds", "the demonstration's own past"),
            Map.entry("finance.FundLetters", "the letter of a request that bureau or finance found"),
            Map.entry("finance.ResultImports", "the bank's answers, which finance imports for the whole city"),
            Map.entry("finance.ResultStaging", "the same"),
            Map.entry("finance.ResultStaging$Bundle", "the same"),
            Map.entry("finance.KeepingBack", "the list that a clerk of its township asked for"),
            Map.entry("finance.Overpayments", "lines and receipts of a benefit that was found in scope"),
            Map.entry("finance.Returns", "the proposals for the account of a payment that was found in scope"),
            Map.entry("household.HouseholdAccounts", "the account of the household of a payment found in scope"),
            Map.entry("payment.ListedInPayment", "which months are settled; names nobody"),
            Map.entry("adjustment.Adjustments", "locks a benefit or change that was found in scope"),
            Map.entry("adjustment.BenefitFiles", "the names within a benefit that was found in scope"),
            Map.entry("adjustment.Reassessing", "the facts of a benefit that was found in scope"),
            Map.entry("household.HouseholdMoves", "moves the household of a change that was approved"),
            Map.entry("benefit.PublicBenefits", "the long-term list of a village is public"),
            Map.entry("review.AlertRaising", "the product's own hand, over the whole city"),
            Map.entry("review.DeathImports", "lists of the dead are the bureau's"),
            Map.entry("review.DemonstrationReturns", "a demonstration's past"),
            Map.entry("review.ReviewOpening", "the product's own hand; opens what is due, wherever it is"),
            Map.entry("review.ReviewRounds", "the product's own hand; asks for the day of the last round"),
            Map.entry("publicity.Announcing", "the case whose decision has just been signed"),
            Map.entry("publicity.PublicBoard", "what hangs on the boards is public"),
            Map.entry("publicity.PublicObjections", "the notice that somebody objects to; shows none"),
            Map.entry("publicity.PublicProgress", "a case by its number and the applicant's; shows steps and days"),
            Map.entry("publicity.NoticeEnding", "one notice of those that the board has found"),
            Map.entry("publicity.NoticeBoard", "the product's own hand, over the whole city"),
            Map.entry("publicity.Notices", "opinion, notice and objections of a case that was found in scope"),
            Map.entry("rating.DemonstrationRatings", "the demonstration's own past"),
            Map.entry("rating.QualityMonths", "counts of months, by the product's own hand; no case in them"),
            Map.entry("rating.QualityShelf", "counts alone, of the officer's own township where there is one"),
            Map.entry("rating.RatingShelf", "the case of an applicant who has proved it; of a rating found in scope"),
            Map.entry("rating.WorkingOrdinals", "the calendar is public"),
            Map.entry("rehearsal.InPayment", "what the bureau rehearses, over the whole city"),
            Map.entry("rehearsal.RehearsalPiece", "what the bureau rehearses, over the whole city"),
            Map.entry("rehearsal.RehearsalShelf", "rehearsals are the bureau's"),
            Map.entry("rehearsal.SwitchingOver", "a standard holds in the whole city"),
            Map.entry("rules.RuleChanges", "the rules are one for the city"),
            Map.entry("rules.RuleProposals", "the rules are one for the city"),
            Map.entry("rules.RuleShelf", "the rules are public"),
            Map.entry("rules.Rulebook", "the rules are public"),
            Map.entry("delegation.TrainedOfficers", "whether an officer was trained is no secret"),
            Map.entry("proofreading.EntryCards", "the case or change of a card that was found in scope"),
            Map.entry("proofreading.ProofExports", "the service centre's own, of the whole city"),
            Map.entry("proofreading.ProofShelf", "rosters and comparisons of the whole city, by the service centre"),
            Map.entry("remedy.DemonstrationRemedies", "a demonstration's past"),
            Map.entry("remedy.RemediesHoldLists", "the township whose list is being frozen"),
            Map.entry("remedy.RemedyCounts", "counts alone, of the officer's own township where there is one"),
            Map.entry("remedy.RemedyShelf", "what lies beside a case or remedy that was found in scope"),
            Map.entry("remedy.SuspensionProposals", "counts alone; those of the officer's area are kept"),
            Map.entry("reporting.DutyCatalogue", "the catalogue of reports is one for the city"),
            Map.entry("reporting.FigureReading", "counts alone, of a township or city that was asked in scope"),
            Map.entry("reporting.ObligationOpening", "the product's own hand, over the whole city"),
            Map.entry("reporting.ReportShelf", "locks and papers of what was found in scope"),
            Map.entry("spotcheck.Drawing", "the draw of the whole city; hands out numbers of files alone"),
            Map.entry("spotcheck.Drawing$Samples", "writes down what was drawn"),
            Map.entry("spotcheck.FrameShelf", "the frame of the whole city; numbers of files, counts by township"),
            Map.entry("spotcheck.MachineChecks", "a drawn file that was found in scope"),
            Map.entry("spotcheck.OrdersHoldLists", "the township whose list is being frozen"),
            Map.entry(
                    "spotcheck.Readers",
                    "readings, visits and order of a file that was found in scope; a reader's next"),
            Map.entry("spotcheck.SpotFiles", "the case of a drawn file that was found in scope"),
            Map.entry("spotcheck.SpotMeters", "counts alone, of the officer's own township where there is one"),
            Map.entry("spotcheck.SpotShelf", "one check for the city and month; no file in it"),
            Map.entry("statistics.Counting", "the product's own hand, over the whole city; counts alone"),
            Map.entry("statistics.StatisticShelf", "months of the whole city and places of a map; no file in them"),
            Map.entry("steering.PolicyShelf", "policies belong to no area; drafts are shown to the bureau alone"),
            Map.entry("steering.SteeringFigures", "counts alone, of the officer's own township where there is one"),
            Map.entry("steering.SteeringShelf", "members and meetings of the leading group, one for the city"),
            Map.entry("workfund.WorkShelf", "norms are one for the city; a township's work after its area was asked")));

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

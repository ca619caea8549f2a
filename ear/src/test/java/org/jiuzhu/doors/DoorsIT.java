package org.jiuzhu.doors;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.access.Role;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every door of the shipped archive, those too that are not built yet: it says whom it lets in and keeps its word. */
@ExtendWith(ArquillianExtension.class)
class DoorsIT {
    /** What stands open to everyone, and why; a new line here wants a reason. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("Areas.require", "the areas are public"),
            Map.entry("Areas.below", "the areas are public"),
            Map.entry("Areas.townships", "the areas are public"),
            Map.entry("WorkingCalendar.days", "the holidays are public"),
            Map.entry("RuleShelf.rows", "the rules are public"),
            Map.entry("RuleShelf.history", "the rules are public"),
            Map.entry("RuleShelf.inForce", "the rules are public"),
            Map.entry("Rulebook.number", "the rules are public"),
            Map.entry("Rulebook.wholeNumber", "the rules are public"),
            Map.entry("Rulebook.sheet", "the rules are public"),
            Map.entry("PreChecks.assess", "the rules are public, and nothing is stored"),
            Map.entry("Rulebook.deadline", "the rules are public"),
            Map.entry("IssuedPapers.verify", "who holds a paper's code learns whether it was issued; masked"),
            Map.entry("Rulebook.dueOn", "the rules are public"),
            Map.entry("Rulebook.findDeadline", "the rules are public"),
            Map.entry("Rulebook.findDueOn", "the rules are public"),
            Map.entry("Rulebook.turns", "the rules are public"),
            Map.entry("DelegationInstruments.inForce", "instruments are published by law"),
            Map.entry("DelegationInstruments.all", "instruments are published by law"),
            Map.entry("DelegationInstruments.get", "instruments are published by law"),
            Map.entry("DelegationInstruments.endingSoon", "their last day stands on them"),
            Map.entry("InstrumentPapers.find", "instruments are published by law"),
            Map.entry("InstrumentPapers.again", "instruments are published by law"),
            Map.entry("OfficerNames.of", "names stand on papers that the household keeps"),
            Map.entry("OfficerLookup.active", "asked while someone signs in"),
            Map.entry("SignIns.tried", "the product's own hand; nobody is signed in yet"),
            Map.entry("CurrentOfficer.get", "asks who calls, and turns away nobody itself"),
            Map.entry("CurrentOfficer.hand", "asks who calls, the product included"),
            Map.entry("DemonstrationAccounts.rows", "the login page of a demonstration lists them"),
            Map.entry("DemonstrationAccounts.open", "at the first start nobody is there; refused in an installation"),
            Map.entry("DemonstrationAccounts.isNobodyThere", "asked at the first start"),
            Map.entry("DemonstrationClock.isDemonstration", "the login page asks it"),
            Map.entry("DemonstrationClock.today", "the day is no secret"),
            Map.entry("Installation.clockOffsetDays", "the clock itself asks"),
            Map.entry("Installation.isDemonstration", "the login page asks it"),
            Map.entry("Installation.requireDemonstration", "refuses and does nothing else"),
            Map.entry("Installation.lock", "at the first start nobody is there"),
            Map.entry("Installation.moveClock", "behind DemonstrationClock.forward; refused in an installation"),
            Map.entry("Installation.becomeDemonstration", "at the first start nobody is there"),
            Map.entry("PublicBoard.notices", "notices are published; whitelisted fields, names masked"),
            Map.entry("PublicBoard.notice", "the same, one of them"),
            Map.entry("PublicBoard.announcements", "grants are announced; whitelisted fields, names masked"),
            Map.entry("PublicBenefits.inPayment", "the long-term list is published; whitelisted fields, names masked"),
            Map.entry("PublicObjections.receive", "anyone may object; gives back a receipt number alone"),
            Map.entry("PublicProgress.of", "steps and days to whoever knows two numbers, and not too often"),
            Map.entry("PublicRatings.rate", "the applicant rates by two numbers, not too often; answers nothing"),
            Map.entry("QualityMonths.roundBegins", "the timer; counts months that are over, which no officer does"),
            Map.entry("QualityMonths.countNow", "the same, asked by the product when it has written a past"),
            Map.entry("PublicPolicies.page", "policies are published for everyone; what is published alone"),
            Map.entry("PublicPolicies.read", "the same, one of them"),
            Map.entry("PublicPolicies.file", "the same, its PDF"),
            Map.entry("NoticeBoard.endOverdue", "the product's own step by the hour, which no officer takes"),
            Map.entry("ReviewRounds.roundBegins", "the day's round over all benefits, which no officer takes"),
            Map.entry("StatisticRounds.roundBegins", "the day's round that counts, which no officer takes"),
            Map.entry("MonthCounts.countDue", "its months; gives nothing back"),
            Map.entry("ReportingRounds.roundBegins", "opens what the catalogue of reports says, which no officer does"),
            Map.entry("ReportingRounds.delegationChanged", "the same when a township is handed its matters"),
            Map.entry("NoticeEnding.end", "one of its steps; ends what is over and nothing else"),
            Map.entry("NoticeBoard.roundBegins", "the same when the timer goes round"),
            Map.entry("Watch.clockMoved", "the timer goes round when the day changes"),
            Map.entry("NoticeBoard.caseMoved", "takes down what hangs; the step itself has asked who took it"),
            Map.entry(
                    "ListPieces.left",
                    "a batch thread has no officer; which villages of a list are still to be computed"),
            Map.entry("ListPieces.draw", "the same; computes what a clerk has asked for, once, and gives nothing back"),
            Map.entry("ListPieces.complete", "the same"),
            Map.entry("Rerouting.reroute", "the product's own step, which no officer takes"),
            Map.entry("Rerouting.delegationChanged", "the same when an instrument ends"));

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(DoorsIT.class);
    }

    @Test
    void the_doors_are_found() throws Exception {
        assertTrue(names(Door.all().stream())
                .containsAll(Set.of("Intake.accept", "Decisions.approve", "MonthlyLists.export", "Drafts.save")));
    }

    @Test
    void every_door_says_whom_it_lets_in() throws Exception {
        assertEquals(Set.of(), names(Door.all().stream().filter(door -> !door.speaks())));
    }

    @Test
    void what_is_open_to_everyone_is_so_for_a_reason() throws Exception {
        assertEquals(new TreeSet<>(OPEN.keySet()), names(Door.all().stream().filter(Door::isOpenToEveryone)));
    }

    @Test
    void a_door_names_roles_that_exist_and_every_role_has_a_login_here() throws Exception {
        Set<String> known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        Set<String> tried = Arrays.stream(Login.values())
                .flatMap(login -> login.roles().stream())
                .collect(Collectors.toSet());

        assertEquals(known, tried);
        for (Door door : guarded()) {
            assertTrue(known.containsAll(door.roles()), door + " names " + door.roles());
        }
    }

    @Test
    void an_officer_without_the_role_is_turned_away_at_every_door() throws Exception {
        List<String> entered = new ArrayList<>();
        for (Login login : Login.values()) {
            entered.addAll(As.the(login).call(() -> entered(login.roles())));
        }

        assertEquals(List.of(), entered);
    }

    @Test
    void nobody_is_turned_away_at_every_door() throws Exception {
        assertEquals(List.of(), entered(List.of()));
    }

    /** The doors that let the caller in although they do not name any of those roles. */
    private static List<String> entered(List<String> roles) throws Exception {
        List<String> entered = new ArrayList<>();
        for (Door door : guarded()) {
            if (Collections.disjoint(door.roles(), roles) && !door.turnsAway()) {
                entered.add(roles + " at " + door);
            }
        }
        return entered;
    }

    private static List<Door> guarded() throws Exception {
        return Door.all().stream().filter(door -> !door.isOpenToEveryone()).toList();
    }

    private static Set<String> names(Stream<Door> doors) {
        return doors.map(Door::toString).collect(toCollection(TreeSet::new));
    }
}

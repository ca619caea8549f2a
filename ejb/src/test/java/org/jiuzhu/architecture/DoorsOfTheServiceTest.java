package org.jiuzhu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.Names;
import org.jiuzhu.access.Role;
import org.junit.jupiter.api.Test;

/** Every deed of a session bean names the roles that may do it; what is open to everyone says why. */
@AnalyzeClasses(packages = "org.jiuzhu", importOptions = DoNotIncludeTests.class)
class DoorsOfTheServiceTest {

    /** What anyone may call, and why there is no harm in it. */
    private static final Map<String, String> OPEN = new TreeMap<>(Map.ofEntries(
            Map.entry("access.CurrentOfficer", "says who calls; asked before any role is known"),
            Map.entry("access.DemonstrationAccounts", "the login page lists them; only in a demonstration"),
            Map.entry("access.OfficerLookup", "asked by the identity store, before anyone is logged in"),
            Map.entry("access.OfficerNames", "names of officers stand on public papers"),
            Map.entry("area.Areas", "areas are public"),
            Map.entry("area.WorkingCalendar", "the calendar is public"),
            Map.entry("assessment.PreChecks", "the rules are public, and nothing is stored"),
            Map.entry("audit.SignIns", "the product's own hand; writes down who was let in"),
            Map.entry("casework.Rerouting", "the product's own hand; does what the register of instruments says"),
            Map.entry("delegation.DelegationInstruments", "published by law; the deeds are guarded (InstrumentActs)"),
            Map.entry("demonstration.DemonstrationClock", "the day is no secret; moving it is guarded"),
            Map.entry("demonstration.DemonstrationSeed", "has no public deed; runs once at the start"),
            Map.entry("payment.ListWatch", "the timer; begins again what a clerk has asked for"),
            Map.entry("payment.ListPieces", "the job, which is nobody; computes only what a clerk has asked for"),
            Map.entry("casework.Watch", "the timer; does what the calendar says, to everybody alike"),
            Map.entry("evidence.EvidenceSweep", "has no public deed; the product's own hand by night"),
            Map.entry("papers.IssuedPapers", "who holds a paper's code learns whether it was issued; masked"),
            Map.entry("papers.InstrumentPapers", "instruments are published by law; sealing one is guarded"),
            Map.entry("benefit.PublicBenefits", "the long-term list that the rules publish; whitelisted and masked"),
            Map.entry("publicity.PublicBoard", "notices and announcements are published; whitelisted and masked"),
            Map.entry("publicity.PublicObjections", "anyone may object; gives back a receipt number alone"),
            Map.entry("publicity.PublicProgress", "steps and days to whoever knows two numbers; held back by the gate"),
            Map.entry("publicity.NoticeEnding", "one step of that hand"),
            Map.entry("publicity.NoticeBoard", "the product's own hand; does what the calendar says"),
            Map.entry(
                    "rating.PublicRatings",
                    "the applicant rates, by two numbers; held back by the gate, answers nothing"),
            Map.entry("rating.QualityMonths", "the timer; counts what the registers say, everywhere alike"),
            Map.entry("reporting.ReportingRounds", "the timer; opens what the catalogue says, everywhere alike"),
            Map.entry("review.ReviewRounds", "the timer; opens and raises what the calendar says, everywhere alike"),
            Map.entry("statistics.StatisticRounds", "the timer; counts what stands in the records, everywhere alike"),
            Map.entry("statistics.MonthCounts", "the months of that round"),
            Map.entry("rules.RuleShelf", "the rules are public"),
            Map.entry("rules.Rulebook", "the rules are public"),
            Map.entry("shared.DatabaseMigration", "runs at the start, before anyone can log in"),
            Map.entry("shared.Installation", "asked by the clock in every call, by no page"),
            Map.entry(
                    "steering.PublicPolicies", "policies are published for everyone; nothing that is not published")));

    @ArchTest
    static void every_deed_is_guarded_or_open_for_a_reason(JavaClasses classes) {
        Set<String> open = sessionBeans(classes)
                .filter(bean -> deeds(bean).findAny().isEmpty() || deeds(bean).anyMatch(deed -> !isGuarded(bean, deed)))
                .map(bean -> bean.getFullName().substring("org.jiuzhu.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(OPEN.keySet()), open);
    }

    /** A bean without a word about roles is open to everyone without anyone having said so. */
    @ArchTest
    static void what_is_open_says_so(JavaClasses classes) {
        List<String> silent = sessionBeans(classes)
                .filter(bean -> deeds(bean).findAny().isPresent())
                .filter(bean -> !bean.isAnnotatedWith(RolesAllowed.class) && !bean.isAnnotatedWith(PermitAll.class))
                .map(JavaClass::getSimpleName)
                .toList();

        assertEquals(List.of(), silent);
    }

    /** Java inlines the constants: a name written out by hand would go unseen. */
    @ArchTest
    static void only_roles_that_exist_are_named(JavaClasses classes) {
        Set<String> named = sessionBeans(classes)
                .flatMap(bean -> Stream.concat(
                        bean.tryGetAnnotationOfType(RolesAllowed.class).stream(),
                        bean.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(RolesAllowed.class).stream())))
                .flatMap(allowed -> Arrays.stream(allowed.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(roles());

        assertEquals(Set.of(), named);
    }

    @Test
    void the_names_for_annotations_are_the_roles() throws IllegalAccessException {
        Map<String, String> names = new TreeMap<>();
        for (Field constant : Names.class.getFields()) {
            names.put(constant.getName(), (String) constant.get(null));
        }

        assertEquals(roles().stream().collect(Collectors.toMap(name -> name, name -> name)), names);
    }

    private static Set<String> roles() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> sessionBeans(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(Stateful.class));
    }

    private static Stream<JavaMethod> deeds(JavaClass bean) {
        return bean.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isGuarded(JavaClass bean, JavaMethod deed) {
        return deed.isAnnotatedWith(RolesAllowed.class)
                || bean.isAnnotatedWith(RolesAllowed.class) && !deed.isAnnotatedWith(PermitAll.class);
    }
}

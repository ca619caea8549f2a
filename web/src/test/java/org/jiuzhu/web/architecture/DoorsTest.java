package org.jiuzhu.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiuzhu.access.OfficerLookup;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.Rerouting;
import org.jiuzhu.publicity.NoticeBoard;
import org.jiuzhu.publicity.NoticeEnding;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;

/** Pages and doors ask services; they never reach past them. */
@AnalyzeClasses(packages = "org.jiuzhu.web", importOptions = DoNotIncludeTests.class)
class DoorsTest {

    @ArchTest
    static final ArchRule NO_PERSISTENCE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule NO_WALL_CLOCK = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule LAYOUT_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("org.jiuzhu.web.layout")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.jiuzhu.web.layout",
                    "org.jiuzhu.shared",
                    "org.jiuzhu.area",
                    "org.jiuzhu.access",
                    "java..",
                    "jakarta..",
                    "org.primefaces..");

    /** A door is what guards itself by roles; beside the doors pages ask only what is public or is about the caller. */
    @ArchTest
    static final ArchRule INJECTS_DOORS = fields().that()
            .areAnnotatedWith(Inject.class)
            .and()
            .haveRawType(resideInAnyPackage("org.jiuzhu..").and(not(resideInAnyPackage("org.jiuzhu.web.."))))
            .should()
            .haveRawType(describe("a stateless session bean, calendar or clock", DoorsTest::mayBeInjected));

    private static boolean mayBeInjected(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isEquivalentTo(WorkingCalendar.class)
                || type.isEquivalentTo(Clocks.class);
    }

    @ArchTest
    static final ArchRule NO_DOORS_OF_ITS_OWN = noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Stateful.class)
            .orShould()
            .beAnnotatedWith(Singleton.class);

    @ArchTest
    static final ArchRule NO_CLOCKWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Installation.class, NoticeBoard.class, NoticeEnding.class, OfficerLookup.class, Rerouting.class);
}

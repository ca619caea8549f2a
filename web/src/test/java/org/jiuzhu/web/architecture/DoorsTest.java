package org.jiuzhu.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
}

package org.jiuzhu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is stored, and what is reckoned with, knows nothing of the server it runs in. */
@AnalyzeClasses(packages = "org.jiuzhu", importOptions = DoNotIncludeTests.class)
class DomainTest {
    private static final DescribedPredicate<JavaClass> STORED = describe(
            "stored",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaClass> VALUE = describe(
            "an enum or a record that others see",
            type -> type.isEnum() || type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC));

    private static final DescribedPredicate<JavaClass> MANAGED = describe(
            "made by the server",
            type -> type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(ApplicationScoped.class)
                    || type.isAnnotatedWith(RequestScoped.class));

    private static final DescribedPredicate<JavaClass> PERSISTENCE_CONTEXT = describe(
            "the way into the database",
            type -> type.getFullName().startsWith("jakarta.persistence.EntityManager")
                    || type.getFullName().matches("jakarta\\.persistence\\.(Typed)?Query"));

    /** The plays of a demonstration hand their props around in records. */
    @ArchTest
    static final ArchRule WHAT_IS_STORED_KNOWS_THE_MAPPING_ONLY = classes()
            .that(STORED.or(VALUE))
            .and()
            .haveNameNotMatching(".*\\.Demonstration\\w+\\$\\w+")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..", "org.jiuzhu..")
                    .and(not(PERSISTENCE_CONTEXT))
                    .and(not(MANAGED)));

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_DOMAIN_MAKES_AN_ENTITY = classes()
            .that(STORED)
            .and()
            .doNotHaveFullyQualifiedName("org.jiuzhu.access.Officer")
            .should()
            .bePackagePrivate()
            .orShould(HaveNoPublicDoor.INTO_AN_ENTITY);

    /** What is drawn on paper is measured in points, and no money is near. */
    private static final Set<String> DRAWN = Set.of("org.jiuzhu.document.SealImage", "org.jiuzhu.document.BoundFile");

    /** Seen where it is declared, handed over or given back; the width of a column in a sheet is no money. */
    @ArchTest
    static void no_money_is_reckoned_in_fractions_that_are_not_exact(JavaClasses all) {
        List<JavaClass> classes =
                all.stream().filter(type -> !DRAWN.contains(type.getFullName())).toList();
        Stream<String> declared = classes.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getAllInvolvedRawTypes().stream().anyMatch(DomainTest::isInexact))
                .map(JavaMember::getFullName);
        Stream<String> called = classes.stream()
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                .filter(call -> isInexact(call.getTarget().getRawReturnType())
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(DomainTest::isInexact))
                .filter(call -> !call.getTarget().getFullName().startsWith("org.dhatim.fastexcel.Worksheet.width("))
                .map(call -> call.getOrigin().getFullName());

        assertEquals(List.of(), Stream.concat(declared, called).toList());
    }

    private static boolean isInexact(JavaClass type) {
        return List.of("float", "double", "java.lang.Float", "java.lang.Double").contains(type.getFullName());
    }

    /** The libraries that sign and certify know no others. */
    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .haveNameNotMatching("org\\.jiuzhu\\.document\\.(SigningKey|PaperSigner)")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Gregorian)?Calendar|java\\.sql\\.(Date|Time|Timestamp)");

    @ArchTest
    static void nothing_that_changes_is_static(JavaClasses classes) {
        List<String> changing = classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field ->
                        !field.getModifiers().contains(JavaModifier.FINAL) || isMadeToChange(field.getRawType()))
                .map(field -> field.getFullName())
                .toList();

        assertEquals(List.of(), changing);
    }

    /** A final field may still hold something that changes. */
    private static boolean isMadeToChange(JavaClass type) {
        return type.getFullName()
                .matches("java\\.util\\.((Linked|Weak|Tree|Concurrent)*Hash(Map|Set)|ArrayList|LinkedList|Tree(Map|Set)"
                        + "|concurrent\\..*)|java\\.lang\\.StringBuilder");
    }
}

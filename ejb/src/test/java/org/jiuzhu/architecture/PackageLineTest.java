package org.jiuzhu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages stand in a line, and each uses only those to its left. */
@AnalyzeClasses(packages = "org.jiuzhu", importOptions = DoNotIncludeTests.class)
class PackageLineTest {
    static final List<String> LINE = List.of(
            "shared",
            "sheets",
            "area",
            "access",
            "audit",
            "rules",
            "assessment",
            "delegation",
            "document",
            "evidence",
            "household",
            "relatives",
            "casework",
            "appraisal",
            "publicity",
            "benefit",
            "adjustment",
            "review",
            "papers",
            "payment",
            "finance",
            "budget",
            "workfund",
            "spotcheck",
            "proofreading",
            "remedy",
            "rating",
            "steering",
            "reporting",
            "statistics",
            "rehearsal",
            "demonstration");

    @ArchTest
    static void a_package_uses_only_those_to_its_left(JavaClasses classes) {
        for (int i = 0; i < LINE.size(); i++) {
            List<String> right = LINE.subList(i + 1, LINE.size());
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("org.jiuzhu." + LINE.get(i) + "..")
                    .should()
                    .dependOnClassesThat(standIn(right))
                    .check(classes);
        }
    }

    @ArchTest
    static void every_package_has_its_place_in_the_line(JavaClasses classes) {
        assertEquals(
                new TreeSet<>(LINE),
                classes.stream().map(PackageLineTest::place).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ArchTest
    static void the_line_is_the_one_that_the_readme_draws(JavaClasses classes) throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String drawn = Pattern.compile("^ {4}shared →.*(\\R +→.*)*", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());

        assertEquals(LINE, List.of(drawn.strip().split("\\s*→\\s*")));
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            SlicesRuleDefinition.slices().matching("org.jiuzhu.(*)..").should().beFreeOfCycles();

    private static String place(JavaClass type) {
        return type.getPackageName().substring("org.jiuzhu.".length());
    }

    private static DescribedPredicate<JavaClass> standIn(List<String> places) {
        return DescribedPredicate.describe("stand in one of " + places, type -> places.stream()
                .anyMatch(place -> type.getPackageName().equals("org.jiuzhu." + place)));
    }
}

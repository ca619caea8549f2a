package org.jiuzhu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What day it is, is asked of one clock, so that a demonstration can live through a month in a minute. */
@AnalyzeClasses(packages = "org.jiuzhu", importOptions = DoNotIncludeTests.class)
class ClockTest {
    private static final Set<String> WALL = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    private static final DescribedPredicate<JavaAccess<?>> READ_THE_WALL = describe("read the wall clock", access -> {
        String owner = access.getTargetOwner().getFullName();
        String member = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.") && member.equals("now");
        boolean tick = owner.equals("java.time.Clock") && member.startsWith("tick");
        return now || tick || WALL.contains(owner + "." + member);
    });

    @ArchTest
    static final ArchRule ONLY_CLOCKS_READS_THE_WALL = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jiuzhu.shared.Clocks")
            .should()
            .accessTargetWhere(READ_THE_WALL);

    /** A difference of nanoseconds says how old something kept at hand is, or how long a start took; it is no moment. */
    @ArchTest
    static final ArchRule NANOSECONDS_ARE_NO_MOMENTS = noClasses()
            .that()
            .haveNameNotMatching("org\\.jiuzhu\\.(shared\\.Installation(\\$Offset)?|demonstration\\.DemonstrationSeed)")
            .should()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** The database has a clock of its own, in its own zone. */
    @Test
    void no_question_asks_the_database_what_time_it_is() {
        Pattern clock = Pattern.compile(
                "\\b(current_(date|time|timestamp)|curdate|sysdate|utc_timestamp|unix_timestamp)\\b"
                        + "|\\b(local +date(time)?)\\b|(?<![.\\w])now\\(\\)\\s*[,)\"]",
                Pattern.CASE_INSENSITIVE);

        assertEquals(List.of(), MainSources.linesWith(clock));
    }
}

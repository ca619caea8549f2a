package org.jiuzhu.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.casework.FieldSurveyForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the document of the REST door names is what the door reads, property by property and constant by constant. */
class DocumentedDoorTest {
    private static final Path DOCUMENT = Path.of("src/main/resources/META-INF/openapi.yaml");

    static Stream<Class<?>> forms() {
        return Stream.concat(
                Stream.of(AssessmentForm.class, FieldSurveyForm.class, FieldSurveyForm.Signature.class),
                Arrays.stream(AssessmentForm.class.getDeclaredClasses())
                        .filter(type -> !type.getSimpleName().equals("FigureRow")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_property_is_documented_and_no_other(Class<?> form) throws IOException {
        Set<String> read = fields(form).map(Field::getName).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(read, documented(form.getSimpleName(), "^ {8}(\\w+):"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_constant_is_documented_and_no_other(Class<?> form) throws IOException {
        for (Field field : fields(form).filter(one -> one.getType().isEnum()).toList()) {
            Set<String> constants = Arrays.stream(field.getType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            String listed = Pattern.compile(
                            "^ {8}" + field.getName() + ":.*?enum: \\[(.*?)]", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(schema(form.getSimpleName()))
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");

            assertEquals(constants, new TreeSet<>(List.of(listed.strip().split("\\s*,\\s*"))), field.getName());
        }
    }

    private static Stream<Field> fields(Class<?> form) {
        return Arrays.stream(form.getFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static Set<String> documented(String schema, String property) throws IOException {
        return Pattern.compile(property, Pattern.MULTILINE)
                .matcher(schema(schema))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines of one schema, up to the next. */
    private static String schema(String name) throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf("\n    " + name + ":\n");
        int properties = text.indexOf("      properties:\n", from);
        java.util.regex.Matcher next = Pattern.compile("\\n {4}\\w").matcher(text);
        return text.substring(properties, next.find(properties) ? next.start() : text.length());
    }
}

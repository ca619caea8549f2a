package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages find their beans by name; where two have one name the archive does not deploy, and only there it is seen. */
class BeanNamesTest {
    private static final String NAMED = "@Named\\(\"(\\w+)\"\\)";

    @Test
    void no_two_beans_have_one_name() {
        Set<String> seen = new HashSet<>();
        List<String> twice = Stream.of(Sources.WEB, Path.of("../ejb/src/main"))
                .flatMap(sources -> Sources.found(sources, ".java", NAMED))
                .filter(name -> !seen.add(name))
                .toList();

        assertEquals(List.of(), twice);
    }
}

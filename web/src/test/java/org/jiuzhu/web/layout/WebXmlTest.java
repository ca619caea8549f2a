package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.junit.jupiter.api.Test;

class WebXmlTest {

    @Test
    void the_container_knows_exactly_our_roles() {
        var declared = Sources.found(
                Sources.PAGES.resolve("WEB-INF"),
                "web.xml",
                "<security-role>\\s*<role-name>([A-Z_]+)</role-name>\\s*</security-role>");

        assertEquals(Stream.of(Role.values()).map(Role::name).toList(), declared.toList());
    }
}

package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every room with a line in the menu has its place there: the container gives them in no order of their own. */
class MenuOrderTest {
    @Test
    void every_room_with_a_menu_has_its_place() {
        Set<String> placed =
                new TreeSet<>(Arrays.asList(Texts.of("layout.menu.order").split("\\s+")));
        Set<String> rooms = Sources.files(Sources.WEB, ".java").stream()
                .filter(file -> Sources.read(file).contains("implements MenuItems"))
                .map(file -> file.getParent().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rooms, placed);
    }
}

package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.jiuzhu.publicity.BoardPhotos;
import org.jiuzhu.publicity.PublicSheet;
import org.jiuzhu.publicity.PublicStep;
import org.jiuzhu.publicity.PublicText;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path EJB = Path.of("../ejb/src/main/java");

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        var onPages = Sources.found(Sources.PAGES, ".xhtml", "\\bt\\['([^']+)']");
        var said = Sources.found(Sources.PAGES, ".xhtml", "labels\\.say\\('([^']+)'");

        assertEquals(List.of(), missing(Stream.concat(onPages, said)));
    }

    @Test
    void every_text_that_the_code_asks_for_is_there() {
        var texts = Sources.found(Sources.WEB, ".java", "Texts\\.of\\(\\s*\"([^\"]+)\"");
        var menu = Sources.found(Sources.WEB, ".java", "MenuItem\\.of\\([^,]+,\\s*\"([^\"]+)\"");

        assertEquals(List.of(), missing(Stream.concat(texts, menu)));
    }

    @Test
    void every_text_that_the_phone_asks_for_is_there() {
        var asked = Sources.found(Sources.PAGES.resolve("survey"), ".js", "\\bsay\\(\"([^\"]+)\"")
                .map(key -> "phone." + key);

        assertEquals(List.of(), missing(asked));
    }

    @Test
    void every_refusal_has_its_sentence() {
        var refusals = Sources.found(EJB, ".java", "\\bnew Refusal\\(\\s*\"([^\"]+)\"");
        var atFields = Sources.found(EJB, ".java", "\\bnew FieldRefusal\\([^,()]+,\\s*\"([^\"]+)\"");
        var faults = Sources.found(EJB, ".java", "\\b(?:faults\\.)?add\\([^,()]+,\\s*\"([a-z-]+\\.[a-z.-]+)\"");

        assertEquals(List.of(), missing(Stream.of(refusals, atFields, faults).flatMap(keys -> keys)));
    }

    @Test
    void every_role_and_menu_group_has_its_name() {
        Stream<Enum<?>> constants = Stream.concat(Stream.of(Role.values()), Stream.of(MenuGroup.values()));

        assertEquals(List.of(), missing(constants.map(Wording::key)));
    }

    @Test
    void every_kind_of_what_must_not_be_public_has_its_sentence() {
        Stream<String> kinds = Stream.of(PublicText.Kind.values()).map(kind -> "public-text." + kind);

        assertEquals(List.of(), missing(kinds));
    }

    @Test
    void every_step_that_is_told_in_public_and_every_sheet_has_its_name() {
        Stream<Enum<?>> constants = Stream.of(PublicStep.values(), PublicSheet.values(), BoardPhotos.Standing.values())
                .flatMap(Stream::of);

        assertEquals(List.of(), missing(constants.map(Wording::key)));
    }

    /** The file that is read later would win, and a refusal would be said as a label. */
    @Test
    void no_key_has_two_texts() {
        Map<String, Long> times = Sources.files(Sources.TEXTS, ".properties").stream()
                .flatMap(file -> Sources.read(file).lines())
                .filter(line -> line.matches("[^#=]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        times.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), times);
    }

    @Test
    void a_missing_text_is_seen() {
        assertEquals("!no.such!", Texts.of("no.such"));
    }

    @Test
    void facts_are_written_the_way_of_the_office() {
        assertEquals("没有编码为 1,402.00 的区划。请核对后再填。", Texts.of("area.unknown", Fen.ofYuan(1402)));
        assertEquals("没有编码为 2021-03-25 的区划。请核对后再填。", Texts.of("area.unknown", LocalDate.of(2021, 3, 25)));
        assertEquals("没有编码为 230382201 的区划。请核对后再填。", Texts.of("area.unknown", 230382201));
        assertEquals("没有编码为 审批人 的区划。请核对后再填。", Texts.of("area.unknown", Role.APPROVER));
    }

    private static List<String> missing(Stream<String> keys) {
        return keys.filter(key -> !isThere(key)).distinct().sorted().toList();
    }

    /** A key that the code completes with a constant is there when keys begin with it. */
    private static boolean isThere(String key) {
        return key.endsWith(".") ? Texts.beginsWith(key) : Texts.has(key);
    }
}

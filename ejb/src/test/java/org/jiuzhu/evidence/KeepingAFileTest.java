package org.jiuzhu.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.evidence.Completeness.Presence;
import org.jiuzhu.evidence.Inspected.Camera;
import org.jiuzhu.evidence.Retention.RetentionReason;
import org.jiuzhu.evidence.Taken.TakenSource;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class KeepingAFileTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2021, 3, 25, 12, 0);

    @Test
    void the_camera_is_believed_before_the_device() {
        EvidenceForm said = form(PaperKind.SURVEY_PHOTO);
        said.takenAt = NOON.minusHours(1);
        Camera camera = new Camera(NOON.minusHours(3), null, null, 1);

        assertEquals(TakenSource.CAMERA, Taken.of(camera, said, NOON).atSource());
        assertEquals(TakenSource.DEVICE, Taken.of(Camera.SILENT, said, NOON).atSource());
        assertEquals(NOON.minusHours(1), Taken.of(Camera.SILENT, said, NOON).at());
    }

    @Test
    void a_moment_to_come_is_no_moment() {
        EvidenceForm said = form(PaperKind.SURVEY_PHOTO);
        said.takenAt = NOON.plusDays(2);

        Taken taken = Taken.of(Camera.SILENT, said, NOON);

        assertNull(taken.at());
        assertNull(taken.atSource());
    }

    @Test
    void a_place_needs_both_numbers_on_this_earth() {
        EvidenceForm said = form(PaperKind.SURVEY_PHOTO);
        said.latitude = new BigDecimal("45.5");
        assertNull(Taken.of(Camera.SILENT, said, NOON).placeSource());

        said.longitude = new BigDecimal("181");
        assertNull(Taken.of(Camera.SILENT, said, NOON).placeSource());

        said.longitude = new BigDecimal("131.8");
        assertEquals(TakenSource.DEVICE, Taken.of(Camera.SILENT, said, NOON).placeSource());
    }

    @Test
    void a_file_proves_what_was_chosen_or_what_its_kind_proves() {
        EvidenceForm said = form(PaperKind.SURVEY_PHOTO);
        assertEquals(Set.of(EvidencePurpose.SURVEY), said.proves());

        said.purposes = EnumSet.of(EvidencePurpose.APPRAISAL, EvidencePurpose.CHANGE);
        assertEquals(EnumSet.of(EvidencePurpose.APPRAISAL, EvidencePurpose.CHANGE), said.proves());
    }

    @Test
    void a_form_without_a_kind_or_with_too_many_files_is_refused() {
        assertEquals(
                "evidence.kind",
                assertThrows(Refusal.class, () -> form(null).check()).reason());
        EvidenceForm many = form(PaperKind.OTHER);
        many.together = 500;
        assertEquals(
                "evidence.at-once", assertThrows(Refusal.class, many::check).reason());
    }

    @Test
    void a_name_keeps_neither_path_nor_what_cannot_be_seen() {
        EvidenceForm said = form(PaperKind.OTHER);
        said.name = "C:\\Users\\某\\\u202egpj.证明\u0000.jpg";

        assertEquals("gpj.证明.jpg", said.plainName());
    }

    @Test
    void what_must_be_there_depends_on_how_far_the_case_has_come() {
        List<Completeness> lines = Completeness.of(
                List.of(PaperKind.APPLICATION, PaperKind.APPLICATION),
                EnumSet.of(FileStage.APPLIED, FileStage.SURVEYED));

        assertEquals(PaperKind.values().length, lines.size());
        assertEquals(Presence.PRESENT, of(lines, PaperKind.APPLICATION).state());
        assertEquals(2, of(lines, PaperKind.APPLICATION).count());
        assertEquals(Presence.MISSING, of(lines, PaperKind.SURVEY_PHOTO).state());
        assertEquals(Presence.NOT_YET, of(lines, PaperKind.NOTICE_PHOTO_START).state());
        assertEquals(Presence.AS_NEEDED, of(lines, PaperKind.DISABILITY_ILLNESS).state());
    }

    @Test
    void a_file_is_kept_three_years_from_the_end() {
        Retention ended = new Retention(RetentionReason.BENEFIT_ENDED, LocalDate.of(2021, 6, 30));

        assertEquals(LocalDate.of(2024, 6, 30), ended.until());
        assertNull(new Retention(RetentionReason.IN_PAYMENT, null).until());
    }

    private static Completeness of(List<Completeness> lines, PaperKind kind) {
        return lines.get(kind.ordinal());
    }

    private static EvidenceForm form(PaperKind kind) {
        EvidenceForm form = new EvidenceForm();
        form.kind = kind;
        return form;
    }
}

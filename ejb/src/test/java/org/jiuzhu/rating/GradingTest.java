package org.jiuzhu.rating;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradingTest {
    @Test
    void the_national_code_counts_down_from_the_best() {
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                Arrays.stream(RatingGrade.values()).map(RatingGrade::code).toList());
        assertEquals(RatingGrade.VERY_SATISFIED, RatingGrade.ofCode(1).orElseThrow());
        assertEquals(RatingGrade.VERY_DISSATISFIED, RatingGrade.ofCode(5).orElseThrow());
    }

    @Test
    void stars_count_up_where_codes_count_down() {
        for (RatingGrade grade : RatingGrade.values()) {
            assertEquals(6, grade.stars() + grade.code());
            assertEquals(grade, RatingGrade.ofStars(grade.stars()).orElseThrow());
        }
    }

    @Test
    void codes_four_and_five_are_bad_and_all_others_satisfied() {
        for (RatingGrade grade : RatingGrade.values()) {
            assertEquals(grade.code() >= 4, grade.isBad());
            assertEquals(!grade.isBad(), grade.isSatisfied());
        }
    }

    @Test
    void what_is_no_code_is_no_grade() {
        assertTrue(RatingGrade.ofCode(0).isEmpty());
        assertTrue(RatingGrade.ofCode(6).isEmpty());
    }

    @Test
    void a_grade_is_stored_as_its_code() {
        RatingGradeConverter converter = new RatingGradeConverter();

        for (RatingGrade grade : RatingGrade.values()) {
            assertEquals(grade.code(), converter.convertToDatabaseColumn(grade));
            assertEquals(grade, converter.convertToEntityAttribute(grade.code()));
        }
        assertNull(converter.convertToDatabaseColumn(null));
    }
}

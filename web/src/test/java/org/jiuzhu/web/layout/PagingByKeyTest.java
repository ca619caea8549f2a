package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingByKeyTest {

    @Test
    void a_page_that_is_just_full_is_the_last() {
        Slice<Integer> page = Slice.of(3, PagingByKeyTest::outOfThree);

        assertEquals(List.of(1, 2, 3), page.rows());
        assertNull(page.next(row -> row));
    }

    @Test
    void where_others_follow_the_next_page_begins_behind_the_last_row_shown() {
        Slice<Integer> page = Slice.of(2, PagingByKeyTest::outOfThree);

        assertEquals(List.of(1, 2), page.rows());
        assertEquals("2", page.next(row -> row.toString()));
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        Slice<Integer> page = Slice.of(2, howMany -> List.of());

        assertEquals(List.of(), page.rows());
        assertNull(page.next(row -> row));
    }

    private static List<Integer> outOfThree(int howMany) {
        return IntStream.rangeClosed(1, Math.min(3, howMany)).boxed().toList();
    }
}

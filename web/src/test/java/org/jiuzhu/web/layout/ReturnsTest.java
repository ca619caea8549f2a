package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/casework/case.xhtml?number=230382201", "/desk/inbox.xhtml?step=SURVEY", "/"})
    void a_page_of_our_own_is_returned_to(String page) {
        assertEquals(page, Returns.safe(page));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere", "/a\r\nb", "/login.xhtml", ""
            })
    void anything_else_leads_to_the_inbox(String page) {
        assertEquals(Returns.HOME, Returns.safe(page));
    }
}

package org.jiuzhu.harness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

class FrontDoorJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_stranger_who_opens_the_front_door_comes_to_the_login_page() throws Exception {
        browser.open("/");

        browser.find(By.cssSelector("input[type=password]"));
        browser.screenshot("login");
        assertTrue(browser.driver().getCurrentUrl().contains("/login.xhtml"));
    }
}

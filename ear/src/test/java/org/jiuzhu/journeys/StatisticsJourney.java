package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From a number to the households behind it, as the bureau, a township and the leading group go. */
class StatisticsJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_number_leads_to_its_villages_and_their_households() throws Exception {
        office.signIn("bureau-supervisor");
        browser.open("/statistics/board.xhtml");
        browser.awaitText("数据看板");
        browser.screenshot("board");
        browser.open("/statistics/table.xhtml");
        office.act("count");
        browser.awaitText("表内校验");
        assertEquals(
                0, browser.driver().findElements(By.cssSelector(".lamp-LATE")).size());
        browser.screenshot("townships");

        browser.click(By.linkText("杨木乡"));
        browser.awaitText("杨木乡");
        browser.screenshot("villages");
        WebElement number = browser.find(By.cssSelector("table.figures tbody td a"));
        int households = Integer.parseInt(number.getText());
        number.click();
        browser.awaitText("户数名册");
        browser.screenshot("households");
        List<WebElement> rows = browser.driver().findElements(By.cssSelector("tbody tr"));
        assertEquals(Math.min(25, households), rows.size());
        assertTrue(rows.get(0).getText().contains("230382201"));
    }

    @Test
    void the_map_shows_every_unit_and_leads_to_the_table() throws Exception {
        office.signIn("bureau-approver");
        browser.open("/statistics/map.xhtml?figure=SPENDING&matter=ALL");
        browser.awaitText("支出（元）");
        assertEquals(
                27, browser.driver().findElements(By.cssSelector("svg.map a")).size());
        browser.screenshot("map");
        browser.click(By.cssSelector("svg.map a[aria-label^='密山镇']"));
        browser.awaitText("密山镇");
        assertTrue(browser.driver().getCurrentUrl().contains("township=230382100"));
    }

    @Test
    void a_township_sees_its_villages_alone() throws Exception {
        office.signIn("yangmu-head");
        browser.open("/statistics/table.xhtml?group=CAUSES");
        browser.awaitText("因病");
        browser.screenshot("causes");
        assertFalse(browser.driver().getPageSource().contains("密山镇"));
        browser.open("/statistics/board.xhtml");
        browser.awaitText("杨木乡");
        browser.screenshot("township-board");
    }

    @Test
    void the_leading_group_begins_at_its_board_and_opens_no_file() throws Exception {
        office.signIn("leading-group");
        browser.open("/desk/inbox.xhtml");
        browser.awaitText("数据看板");
        browser.screenshot("leading-group");
        browser.open("/statistics/table.xhtml");
        browser.awaitText("合计");
        assertEquals(
                0,
                browser.driver()
                        .findElements(By.cssSelector("table.figures tbody td a[href]"))
                        .size());
        browser.open("/statistics/files.xhtml?area=230382201&figure=HOUSEHOLDS");
        browser.screenshot("no-files");
        assertFalse(browser.driver().getPageSource().contains("办件编号"));
    }
}

package org.jiuzhu.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A village reports that there is nobody, the clerk a death for another village; a reviewer completes a review. */
class ReviewJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void returns_alerts_and_a_review_go_through_the_hands_of_the_township() throws Exception {
        office.signIn("liumao-village");
        browser.open("/review/return.xhtml");
        browser.screenshot("return-to-make");
        office.confirm("nil");
        browser.awaitText("无死亡、迁出人员");
        browser.screenshot("return-nil");
        clerkReportsADeath();
        office.signIn("liumao-reviewer");
        browser.open("/review/alerts.xhtml");
        browser.awaitText("疑似死亡");
        browser.screenshot("alerts");
        handleTheAlert();
        completeAReview();
    }

    private void clerkReportsADeath() throws Exception {
        office.signIn("liumao-clerk");
        browser.open("/review/returns.xhtml");
        browser.screenshot("matrix");
        browser.click(By.cssSelector("table[id$='matrix'] tbody tr:nth-child(2) td:last-child a"));
        browser.find(Office.ending("personId"));
        new Select(browser.find(Office.ending("personId"))).selectByIndex(1);
        office.type("happenedOn:input_input", yesterday());
        office.act("add");
        browser.find(Office.ending("some:act"));
        if (!browser.driver().findElements(Office.ending("reason")).isEmpty()) {
            office.type("reason", "村里来电更正");
        }
        browser.screenshot("return-by-clerk");
        office.confirm("some");
        browser.awaitText("待处理");
        browser.screenshot("return-with-a-name");
        browser.open("/review/returns.xhtml");
        browser.awaitText("已报未处理");
        browser.screenshot("unhandled");
        browser.click(By.cssSelector("a[href*='item=']"));
        office.type("handling", "已提出死亡变动");
        office.act("done");
        browser.await(driver -> !driver.getCurrentUrl().contains("item="));
    }

    /** A day that has passed by any clock of the product. */
    private static String yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
    }

    private void handleTheAlert() throws Exception {
        browser.open("/review/alerts.xhtml?kind=DEATH_MATCH");
        browser.click(By.cssSelector("td.long a"));
        office.type("handle:handlingField:handling", "已入户，家属开具死亡证明，按死亡办理");
        browser.screenshot("alert-to-handle");
        office.act("done");
        browser.await(driver -> !driver.getCurrentUrl().contains("one="));
        browser.open("/review/alerts.xhtml?state=handled");
        browser.awaitText("按死亡办理");
    }

    private void completeAReview() throws Exception {
        browser.open("/review/reviews.xhtml");
        browser.screenshot("reviews");
        browser.click(By.cssSelector("a.row-link"));
        office.choose("outcome", "无变化，待遇不变");
        office.type("remark", "人口、收入、财产与上次相同");
        office.type("evidence", "11月入户核查，影像第5页");
        browser.screenshot("review-to-complete");
        office.confirm("finish");
        browser.await(driver -> driver.findElements(Office.ending("finish:act")).isEmpty());
        browser.awaitText("影像第5页");
        browser.screenshot("review-done");
    }
}

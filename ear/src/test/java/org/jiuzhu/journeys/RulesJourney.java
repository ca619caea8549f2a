package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

class RulesJourney {
    private static final String BOOK = "/rules/rules.xhtml?day=";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_new_standard_is_proposed_by_one_and_signed_by_another() throws Exception {
        String document = "密统〔2031〕" + ThreadLocalRandom.current().nextInt(1, 100_000) + "号";

        office.signIn("bureau-policy");
        browser.open("/rules/propose.xhtml?key=AVERAGE_INCOME/RURAL");
        office.confirm("propose");
        browser.awaitText("请填写这一项");
        browser.screenshot("every-field-says-what-it-needs");
        fillIn(document);
        browser.screenshot("beside-what-stands");
        office.confirm("propose");
        browser.awaitText("须由另一位政策管理人员或审批人签发");
        String proposal = browser.driver().getCurrentUrl().replaceFirst(".*?/rules/", "/rules/");
        assertTrue(browser.driver().findElements(Office.ending("sign:act")).isEmpty(), "not signed by the same hand");
        browser.screenshot("waits-for-another");

        office.signIn("bureau-approver");
        browser.find(By.cssSelector(".menu a[href$='/rules/changes.xhtml']")).click();
        browser.awaitText(document);
        browser.screenshot("register");
        browser.open(proposal);
        office.confirm("sign");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1 .state"), "已签发"));
        browser.screenshot("signed");

        office.signIn("yangmu-clerk");
        browser.open(BOOK + "2031-01-01");
        assertTrue(inForce().contains(document), "in force from its day");
        browser.screenshot("in-force-from-its-day");
        browser.open(BOOK + "2030-12-31");
        assertFalse(inForce().contains(document), "the day before is unchanged");
        browser.open("/rules/rule.xhtml?key=AVERAGE_INCOME/RURAL");
        browser.awaitText("未到执行日");
        browser.screenshot("through-time");
        browser.open("/rules/propose.xhtml");
        browser.awaitText("无权办理");
    }

    private void fillIn(String document) {
        office.type("yuanField:yuan", "24000");
        office.type("from_input", "2031-01-01");
        office.type("documentField:document", document);
        office.type("reasonField:reason", "公布上年度农村居民人均可支配收入");
        browser.awaitText("24,000.00 元/年");
        browser.awaitText("增加");
    }

    /** The rows in which a standard is marked as in force on the day shown. */
    private static String inForce() {
        browser.find(By.cssSelector("table.rules"));
        return browser.driver().findElements(By.cssSelector("table.rules tr:has(td.now)")).stream()
                .map(row -> row.getText())
                .reduce("", String::concat);
    }
}

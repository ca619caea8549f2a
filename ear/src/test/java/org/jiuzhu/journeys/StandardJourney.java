package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

class StandardJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_new_standard_is_rehearsed_before_it_is_signed() throws Exception {
        String document = "密民发〔2030〕" + ThreadLocalRandom.current().nextInt(1, 100_000) + "号";

        office.signIn("bureau-policy");
        browser.open("/rules/propose.xhtml?key=DIBAO/RURAL");
        office.type("yuanField:yuan", "640");
        office.type("from_input", "2031-01-01");
        office.type("documentField:document", document);
        office.type("reasonField:reason", "年度调标");
        browser.awaitText("640.00 元/月");
        office.confirm("propose");
        browser.awaitText("须由另一位政策管理人员或审批人签发");
        String proposal = browser.driver().getCurrentUrl().replaceFirst(".*?/rules/", "/rules/");

        office.signIn("bureau-approver");
        browser.open(proposal);
        office.confirm("sign");
        browser.awaitText("签发前须先完成试算");
        browser.screenshot("not-without-a-rehearsal");
        browser.click(By.cssSelector("a[href*='/rehearsal/rehearsal.xhtml']"));
        office.act("start");
        browser.awaitText("试算完成");
        browser.awaitText("元/月）");
        browser.screenshot("rehearsed");
        browser.click(By.cssSelector("a.chip[href*='outcome=GAINS']"));
        browser.find(By.cssSelector("a.chip.on[href*='outcome=GAINS']"));
        assertTrue(browser.find(By.cssSelector(".main")).getText().contains("增加"));
        browser.screenshot("who-gains");

        browser.open(proposal);
        office.confirm("sign");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1 .state"), "已签发"));
        browser.open(proposal.replaceFirst(".*id=", "/rehearsal/rehearsal.xhtml?change="));
        browser.awaitText("已签发执行");
        browser.screenshot("switched");
    }
}

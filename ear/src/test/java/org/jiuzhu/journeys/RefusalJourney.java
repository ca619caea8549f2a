package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

class RefusalJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "mishan");

    @Test
    void a_family_above_the_standard_is_refused_with_a_printed_reason() throws Exception {
        Family family = Family.wellOff("金沙社区");

        office.signIn("mishan-clerk");
        office.fillIn(family);
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "家庭人均收入高于标准，拟不予确认。");
        office.signIn("mishan-approver");
        office.open(number);
        office.confirm("refuse");
        browser.awaitText("请填写这一项");
        browser.screenshot("a-refusal-needs-a-reason");
        office.type("decision:remarkField:remark", "全家月人均收入高于现行保障标准。");
        office.confirm("refuse");
        office.awaitState("不予批准");
        casework.notifyHousehold(number);
        browser.open("/casework/decision.xhtml?number=" + number);
        browser.awaitText("全家月人均收入高于现行保障标准。");
        browser.awaitText("行政复议");
        browser.screenshot("refused");
        browser.print("refused");
    }

    @Test
    void an_officer_of_another_township_does_not_find_the_case_by_guessing_its_number() throws Exception {
        office.signIn("mishan-clerk");
        browser.open("/desk/inbox.xhtml");
        String theirs = browser.find(By.cssSelector("a.row-link")).getDomAttribute("href");

        office.signIn("yangmu-clerk");
        browser.open(theirs);

        browser.awaitText("没有找到");
        assertTrue(browser.driver().findElements(By.cssSelector("ol.steps")).isEmpty());
        browser.screenshot("not-found");
    }
}

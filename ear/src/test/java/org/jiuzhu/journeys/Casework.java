package org.jiuzhu.journeys;

import java.io.IOException;
import org.jiuzhu.harness.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The steps of a case by the hands of one township. */
final class Casework {
    private static final int PUBLICITY_AND_A_WEEK_OFF = 11;

    private final Browser browser;
    private final Office office;
    private final String unit;

    Casework(Browser browser, Office office, String unit) {
        this.browser = browser;
        this.office = office;
        this.unit = unit;
    }

    /** Accepted, surveyed by two, checked. */
    void enquire(String number) throws IOException {
        office.signIn(unit + "-clerk");
        office.open(number);
        office.confirm("accept");
        office.awaitState("调查核对中");
        office.act("requestCheck");
        browser.awaitText("发起信息核对");
        office.signIn(unit + "-investigator");
        office.open(number);
        new Select(browser.find(Office.ending("secondInvestigator"))).selectByIndex(1);
        office.type("findings", "两人入户，住房和收入与申报一致。");
        browser.screenshot("survey");
        office.act("record");
        browser.awaitText("待会签");
        office.signIn(unit + "-investigator2");
        office.open(number);
        office.confirm("signSurvey");
        browser.await(driver -> !driver.getPageSource().contains("待会签"));
        office.signIn("verification");
        office.open(number);
        office.type("report", "未发现与申报不符。");
        browser.screenshot("check");
        office.act("answer");
        browser.awaitText("答复信息核对");
    }

    void propose(String number, String opinion) throws IOException {
        office.signIn(unit + "-reviewer");
        office.open(number);
        office.type("opinion", opinion);
        browser.screenshot("review");
        office.confirm("propose");
        browser.await(driver ->
                driver.findElements(By.cssSelector("[id$='reviewCard']")).isEmpty());
        browser.find(By.cssSelector("ol.steps"));
    }

    /** Posted, and the days of the notice lived through. */
    void publish(String number) throws IOException {
        post(number);
        office.forward(PUBLICITY_AND_A_WEEK_OFF);
        office.open(number);
        office.awaitState("待审批");
    }

    void post(String number) throws IOException {
        office.signIn(unit + "-clerk");
        office.open(number);
        office.confirm("post");
        office.awaitState("公示中");
        browser.screenshot("on-notice");
    }

    void notifyHousehold(String number) throws IOException {
        office.signIn(unit + "-clerk");
        office.open(number);
        office.act("notify");
        office.awaitState("已办结");
        browser.screenshot("completed");
    }
}

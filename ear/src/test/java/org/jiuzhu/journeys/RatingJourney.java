package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.*;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;

/** An applicant rates badly over the public page; the township answers, the bureau closes, the figures count it. */
class RatingJourney {
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Dimension DESK = new Dimension(1440, 900);
    private static final String WORDS = "跑了三趟，<b>没人</b>说明原因。";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "yangmu");

    @Test
    void a_bad_rating_is_followed_up_and_counted() throws Exception {
        Family family = Family.poor("杨木村").named("孙评议");
        String number = decided(family);
        office.signIn("business");
        browser.open("/rating/quality.xhtml");
        int before = bad();

        rate(family, number);

        answer(number);
        close(number);
        count(before);
    }

    private String decided(Family family) throws Exception {
        office.signIn("yangmu-clerk");
        office.fillIn(family);
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "家庭人均收入低于标准，拟予确认。");
        casework.publish(number);
        office.signIn("yangmu-approver");
        office.open(number);
        office.confirm("grant");
        office.awaitState("已批准");
        casework.notifyHousehold(number);
        return number;
    }

    private void rate(Family family, String number) throws Exception {
        browser.forget();
        browser.driver().manage().window().setSize(PHONE);
        browser.open("/public/progress.xhtml");
        office.type("asking:caseNumberField:caseNumber", number);
        office.type("tailField:tail", family.identityNumber().substring(14));
        office.click("asking:ask");
        browser.awaitText("书面告知");
        browser.screenshot("progress");
        browser.click(By.cssSelector("#found a.main-act"));
        office.click("rating:send");
        browser.awaitText("请填写这一项");
        browser.screenshot("what-is-missing");
        grade("非常不满意");
        office.type("wordsField:words", WORDS);
        office.type("identityField:identityNumber", "230382196001150013");
        browser.screenshot("filled-in");
        office.click("rating:send");
        browser.awaitText("没有查到");
        assertEquals(WORDS, browser.find(Office.ending("wordsField:words")).getDomProperty("value"));
        office.type("identityField:identityNumber", family.identityNumber());
        office.click("rating:send");
        browser.find(By.id("thanks"));
        browser.screenshot("thanks");
        browser.driver().manage().window().setSize(DESK);
    }

    private static void grade(String label) {
        browser.click(By.xpath("//label[normalize-space()='" + label + "']"));
    }

    private void answer(String number) throws Exception {
        office.signIn("yangmu-head");
        browser.open("/rating/ratings.xhtml");
        browser.awaitText(number);
        browser.screenshot("waiting");
        browser.click(By.linkText(number));
        browser.awaitText(WORDS);
        browser.awaitText("孙评议");
        browser.screenshot("said");
        office.type(
                "fedBackOn:input_input",
                browser.find(By.cssSelector("ol.trail time")).getText().substring(0, 10));
        office.choose("finding", "属实");
        office.type("answerField:words", "已核实，一次性告知清单没有给到申请人；已补发并当面致歉。");
        office.act("answer");
        browser.awaitText("还没有回访记录");
        browser.screenshot("call-first");
        office.choose("outcome", "已联系上");
        office.type("callWords", "申请人说明三次往返的经过。");
        office.act("call");
        browser.awaitText("申请人说明三次往返的经过。");
        office.type(
                "fedBackOn:input_input",
                browser.find(By.cssSelector("ol.trail time")).getText().substring(0, 10));
        office.choose("finding", "属实");
        office.type("answerField:words", "已核实，一次性告知清单没有给到申请人；已补发并当面致歉。");
        office.act("answer");
        browser.awaitText("待审核");
        browser.screenshot("answered");
    }

    private void close(String number) throws Exception {
        office.signIn("bureau-supervisor");
        browser.open("/rating/ratings.xhtml");
        browser.click(By.linkText(number));
        office.type("wordsField:words", "已整改并反馈，同意办结。");
        office.confirm("close");
        browser.awaitText("已办结");
        browser.screenshot("closed");
        browser.open("/rating/ratings.xhtml?view=ALL");
        browser.awaitText(number);
        browser.screenshot("all");
    }

    private void count(int before) throws Exception {
        office.signIn("business");
        browser.open("/rating/quality.xhtml");
        browser.awaitText("按时率");
        browser.screenshot("quality");
        assertEquals(before + 1, bad());
        browser.open("/rating/quality.xhtml?by=BOTH");
        browser.screenshot("by-both");
        browser.open("/rating/quality.xhtml?area=230382201");
        browser.awaitText("各环节用时");
        browser.screenshot("one-township");
        browser.open("/rating/cases.xhtml");
        browser.awaitText("用时（工作日）");
        browser.screenshot("cases");
        office.signIn("bureau-service");
        browser.open("/rating/enter.xhtml");
        office.confirm("enter");
        browser.awaitText("请填写这一项");
        browser.screenshot("enter");
    }

    /** Bad ratings of all townships together in this month. */
    private static int bad() {
        var feet = browser.driver().findElements(By.cssSelector("tfoot tr"));
        if (feet.size() < 2) {
            return 0;
        }
        WebElement cell = feet.get(1).findElements(By.tagName("td")).get(8);
        return Integer.parseInt(cell.getText().strip());
    }
}

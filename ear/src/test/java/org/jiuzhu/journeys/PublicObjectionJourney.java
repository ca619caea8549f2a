package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.ExpectedConditions;

class PublicObjectionJourney {
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Dimension DESK = new Dimension(1440, 900);
    private static final String ADULTS_NUMBER = "230382196001150013";
    private static final Pattern NUMBER = Pattern.compile("密山镇公示〔\\d{4}〕\\d+号");
    private static final String REMARK = "公示期内有不同意见的，可到乡民政办反映。";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "mishan");

    @Test
    void a_villager_objects_on_a_phone_and_the_reviewer_looks_into_it() throws Exception {
        Family family = Family.poor("双跃村").named("赵公开");
        office.signIn("mishan-clerk");
        office.fillIn(family);
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "家庭人均收入低于标准，拟予确认。");
        String noticeNumber = postWithRemark(number);

        String receipt = objectOnAPhone(family, noticeNumber);

        office.signIn("mishan-reviewer");
        browser.driver().manage().window().setSize(DESK);
        browser.open("/desk/inbox.xhtml");
        browser.awaitText("赵公开");
        office.open(number);
        office.awaitState("异议核实中");
        browser.awaitText(receipt);
        browser.awaitText("匿名");
        browser.screenshot("objected");
        office.type("handling", "经核实车辆属他人所有，异议不成立。");
        office.act("dismiss");
        office.awaitState("公示中");
        onTheBoard(family);
        browser.awaitText(noticeNumber);
        browser.screenshot("goes-on");
    }

    /** The number of a person is refused at the field, and what was typed stays. */
    private String postWithRemark(String number) throws Exception {
        office.signIn("mishan-clerk");
        office.open(number);
        office.type("noticeRemark", "身份证" + ADULTS_NUMBER);
        office.confirm("post");
        browser.awaitText("第 4 个字起像是身份证号");
        assertEquals(
                "身份证" + ADULTS_NUMBER,
                browser.find(Office.ending("noticeRemark")).getDomProperty("value"));
        browser.screenshot("remark-refused");
        office.type("noticeRemark", REMARK);
        office.confirm("post");
        office.awaitState("公示中");
        browser.awaitText("张贴时：");
        browser.screenshot("posted");
        Matcher posted = NUMBER.matcher(browser.find(By.tagName("body")).getText());
        assertTrue(posted.find(), "the notice has a number");
        return posted.group();
    }

    private String objectOnAPhone(Family family, String noticeNumber) throws Exception {
        browser.forget();
        browser.driver().manage().window().setSize(PHONE);
        onTheBoard(family);
        browser.screenshot("board");
        String page = browser.driver().getPageSource();
        assertTrue(!page.contains("赵公开") && page.contains("赵*开") && page.contains(REMARK));
        browser.click(By.xpath("//section[contains(., '" + noticeNumber + "')]//a[contains(@class, 'main-act')]"));
        office.type("content", "他家有一辆小轿车没有申报。");
        browser.screenshot("objecting");
        office.click("objecting:send");
        String receipt = browser.find(By.id("receipt")).getText().replaceAll("[^2-9A-Z]", "");
        browser.screenshot("receipt");
        browser.await(ExpectedConditions.urlContains("receipt=" + receipt));
        return receipt;
    }

    private void onTheBoard(Family family) {
        browser.open("/public/index.xhtml");
        browser.click(By.linkText("密山镇"));
        browser.click(By.linkText(family.village()));
        browser.find(By.cssSelector("section.notice"));
    }
}

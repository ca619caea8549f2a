package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

class MembersJourney {
    private static final String MONTHS_BACKWARDS = "截止月份早于开始月份";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_family_is_described_with_all_that_the_rules_ask_and_corrected_when_it_changes() throws Exception {
        Family family = Family.poor("杨木村");
        Family wife = Family.poor("杨木村").named("王示例");
        office.signIn("yangmu-clerk");
        office.fillIn(family);
        describe(wife);
        office.act("submit");

        browser.awaitText(MONTHS_BACKWARDS);
        browser.screenshot("months-backwards");
        assertTrue(browser.find(Office.ending("fromField:from")).isDisplayed());
        browser.open("/casework/apply.xhtml");
        browser.awaitText("已打开上次没有提交的申请");
        assertEquals(
                "2026-06",
                browser.driver().findElement(Office.ending("fromField:from")).getDomProperty("value"));
        office.type("toField:to", "2026-09");
        office.submit();
        browser.awaitText("肢体残疾 2 级");
        browser.awaitText("医疗自付费用");
        browser.awaitText("2026-06 至 2026-09");
        browser.screenshot("described");

        browser.click(By.partialLinkText("成员变动"));
        choose(wife, "变更");
        office.tick("seriouslyIll");
        writeDown(today(), "县医院诊断书", "changeNow");
        browser.screenshot("changed");
        assertEquals(1, count("tr.past"));
        choose(wife, "更正");
        office.choose("registration", "城市");
        writeDown(null, "户口簿为城市户籍", "correctNow");
        browser.screenshot("corrected");
        assertEquals(1, count("tr.never-so"));
        choose(wife, "离开");
        writeDown("2026-10-01", "", "endNow");
        browser.awaitText("日期早于这一条的起始日");
        assertTrue(browser.find(Office.ending("reasonField:message")).getText().contains("请填写"));
        browser.screenshot("before-the-beginning");
    }

    /** The wife has a certificate of two kinds and costs; the income came in some months. */
    private void describe(Family wife) {
        office.click("addMember");
        office.type("members:1:nameField:name", wife.name());
        office.type("members:1:identityField:identityNumber", wife.identityNumber());
        office.choose("members:1:relationField:relation", "配偶");
        open("members:1:registrationField");
        office.choose("members:1:disabilityTypeField:disabilityType", "多重残疾");
        office.choose("parts:0:typeField:type", "肢体残疾");
        office.choose("parts:0:gradeField:grade", "2");
        office.choose("parts:1:typeField:type", "言语残疾");
        office.choose("parts:1:gradeField:grade", "3");
        office.choose("members:1:disabilityGradeField:disabilityGrade", "2");
        open("incomes:0:fromField");
        office.type("fromField:from", "2026-06");
        office.type("toField:to", "2026-05");
        office.click("addCost");
        browser.find(Office.ending("costs:0:kindField:kind"));
        office.choose("costs:0:kindField:kind", "医疗自付费用");
        office.choose("costs:0:memberField:member", wife.name());
        office.type("costs:0:yearlyField:yearly:input", "1800");
    }

    /** Opens what lies folded around a field. */
    private void open(String field) {
        browser.click(By.xpath("//details[not(@open)][.//*[contains(@id, '" + field + "')]]/summary"));
    }

    private void choose(Family person, String deed) {
        browser.click(By.xpath("//div[contains(@class, 'list')]//tr[not(@class)][td[contains(., '" + person.name()
                + "')]]//a[normalize-space() = '" + deed + "']"));
        browser.find(Office.ending("reason"));
    }

    private void writeDown(String day, String reason, String act) {
        if (day != null) {
            office.type("dayField:day:input_input", day);
        }
        office.type("reason", reason);
        office.confirm(act);
        if (!reason.isEmpty()) {
            browser.await(ExpectedConditions.invisibilityOfElementLocated(Office.ending("reason")));
        }
    }

    /** The day that the page is of. */
    private static String today() {
        return browser.find(By.cssSelector(".head .sub")).getText().replaceAll("(?s).*(\\d{4}-\\d{2}-\\d{2}).*", "$1");
    }

    private static int count(String rows) {
        return browser.driver().findElements(By.cssSelector(rows)).size();
    }
}

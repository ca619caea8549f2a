package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

class PreCheckJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_family_is_told_at_the_counter_what_it_would_come_to() throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/assessment/precheck.xhtml");
        office.type("persons:0:nameField:name", "示例甲");
        office.type("bornOn:input_input", "2030-01-01");
        office.act("assess");
        browser.awaitText("出生日期晚于核定日期");
        browser.screenshot("what-cannot-be");
        assertEquals(
                "示例甲", browser.find(Office.ending("persons:0:nameField:name")).getAttribute("value"));

        office.type("bornOn:input_input", "1980-01-01");
        office.click("incomeCard:addIncome");
        browser.find(Office.ending("incomes:0:kindField:kind"));
        office.choose("incomes:0:kindField:kind", "工资性收入");
        office.type("incomes:0:declaredField:declared:input", "6000");
        office.act("assess");
        browser.awaitText("85.00 元/月");
        browser.awaitText("不保存任何内容");
        browser.screenshot("what-it-would-come-to");

        office.choose("matter", "特困");
        browser.awaitText("不能自主完成的项目");
        office.act("assess");
        browser.awaitText("不符合条件");
        browser.awaitText("是否无劳动能力：否");
        browser.screenshot("another-matter");
    }

    @Test
    void a_household_is_found_by_sound_and_opened() throws Exception {
        Family family = Family.poor("杨木村").named("单示例");
        office.signIn("yangmu-clerk");
        office.fillIn(family);
        office.submit();

        browser.open("/benefit/households.xhtml?q=ssl");
        browser.awaitText("单示例");
        browser.screenshot("found-by-sound");
        browser.click(By.cssSelector("a.row-link"));
        browser.awaitText("示范路1号");
        browser.screenshot("household");

        browser.open("/casework/apply.xhtml");
        office.type("members:0:identityField:identityNumber", family.identityNumber());
        office.click("members:0:nameField:name");
        browser.awaitText("一人只能在一个家庭中申请");
        browser.awaitText("有在办的低保申请");
        browser.screenshot("stands-already");
    }
}

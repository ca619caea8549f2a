package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

class MistakesJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void mistakes_are_told_at_their_fields_and_what_was_typed_stays() throws Exception {
        Family family = Family.poor("杨木村");
        String wrong = withWrongCheckDigit(family.identityNumber());
        office.signIn("yangmu-clerk");
        office.fillIn(family);
        office.type("members:0:identityField:identityNumber", wrong);
        office.type("incomes:0:yearlyField:yearly:input", "-5");

        office.act("submit");

        browser.awaitText("全年金额：");
        browser.screenshot("money-that-cannot-be");
        office.type("incomes:0:yearlyField:yearly:input", "99999999.99");
        office.act("submit");
        browser.awaitText("第 1 行身份证号：身份证号校验位不对");
        browser.screenshot("mistakes");
        assertEquals(wrong, typedIn("members:0:identityField:identityNumber"));
        assertEquals("示范路1号", typedIn("address"));
    }

    @Test
    void a_rare_character_in_a_name_arrives_whole() throws Exception {
        Family family = Family.poor("杨木村").named("𠮷示例");
        office.signIn("yangmu-clerk");
        office.fillIn(family);
        office.submit();

        browser.awaitText("𠮷示例");
        browser.screenshot("rare-character");
    }

    @Test
    void a_double_click_files_one_case() {
        Family family = Family.poor("杨木村");
        office.signIn("yangmu-clerk");
        office.fillIn(family);

        run("const b=document.querySelector(\"[id$='submit:act']\");b.click();b.click();");

        browser.await(driver -> driver.getCurrentUrl().contains("number="));
        browser.open("/casework/search.xhtml?q=" + family.identityNumber());
        browser.find(By.cssSelector("a.row-link"));
        assertEquals(
                1, browser.driver().findElements(By.cssSelector("a.row-link")).size());
    }

    @Test
    void a_text_too_long_is_refused_at_its_field_and_stays() throws Exception {
        office.signIn("yangmu-clerk");
        office.fillIn(Family.poor("杨木村"));
        String number = office.submit();
        office.open(number);
        run("document.querySelector(\"[id$='missing']\").value='缺'.repeat(10000);");

        office.confirm("notifyMissing");

        browser.awaitText("现在有 10000 个字");
        browser.screenshot("too-long");
        assertEquals(10_000, typedIn("missing").length());
    }

    @Test
    void a_day_that_does_not_exist_is_refused_at_its_field_and_stays() throws Exception {
        office.signIn("bureau-policy");
        browser.open("/delegation/instrument.xhtml");
        office.type("validFrom:input_input", "2026-02-30");

        office.act("enter");

        browser.awaitText("起日：");
        browser.screenshot("no-such-day");
        assertEquals("2026-02-30", typedIn("validFrom:input_input"));
    }

    @Test
    void what_was_typed_outlives_the_session() throws Exception {
        office.signIn("yangmu-clerk");
        office.fillIn(Family.poor("杨木村"));
        String number = office.submit();
        office.open(number);
        office.type("missing", "户口簿复印件");
        browser.forget();

        office.confirm("notifyMissing");

        browser.find(Office.ending("nameField:name"));
        browser.screenshot("signed-out");
        office.enter("yangmu-clerk");
        browser.find(Office.ending("missing"));
        browser.screenshot("back-again");
        assertEquals("户口簿复印件", typedIn("missing"));
        assertTrue(browser.driver().getCurrentUrl().contains(number));
    }

    @Test
    void an_application_comes_back_at_the_field_where_it_was_left() throws Exception {
        office.signIn("yangmu-clerk");
        office.fillIn(Family.poor("杨木村"));
        office.type("phone", "13900007777");
        browser.click(Office.ending("address"));
        browser.forget();
        browser.open("/casework/apply.xhtml");
        office.enter("yangmu-clerk");
        browser.open("/casework/apply.xhtml");

        browser.awaitText("已打开上次没有提交的申请");
        browser.await(
                page -> page.switchTo().activeElement().getDomProperty("id").endsWith("address") ? true : null);
        browser.screenshot("the-same-field");
    }

    private String typedIn(String id) {
        return browser.find(Office.ending(id)).getDomProperty("value");
    }

    private static void run(String script) {
        ((JavascriptExecutor) browser.driver()).executeScript(script);
    }

    private static String withWrongCheckDigit(String number) {
        char last = number.charAt(17);
        return number.substring(0, 17) + (last == '1' ? '2' : '1');
    }
}

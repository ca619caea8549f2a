package org.jiuzhu.journeys;

import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is behind the months: a budget that the bureau enters and finance confirms, and a township's working funds. */
class YearsMoneyJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_budget_is_entered_by_the_bureau_and_confirmed_by_finance() throws Exception {
        String number = "密财社指〔试〕" + ThreadLocalRandom.current().nextInt(1, 1_000_000) + "号";
        office.signIn("bureau-service");
        browser.open("/budget/entry.xhtml");
        office.type("reasonField:reason", "追加冬季取暖期预算");
        office.type("townships:0:dibaoField:dibao:input", "120000");
        office.confirm("enter");
        browser.awaitText("请填写这一项");
        browser.screenshot("number-missing");
        office.type("numberField:number", number);
        office.confirm("enter");
        browser.awaitText(number);
        browser.screenshot("entered");

        office.signIn("finance");
        browser.open("/budget/budgets.xhtml");
        browser.awaitText(number);
        office.confirm("confirm");
        browser.await(
                driver -> driver.findElements(Office.ending("confirm:act")).isEmpty());
        browser.screenshot("confirmed");
    }

    @Test
    void working_funds_are_computed_checked_and_paid() throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/workfund/statements.xhtml");
        office.act("compute");
        browser.awaitText("待审核");
        browser.screenshot("computed");

        office.signIn("bureau-service");
        browser.open("/workfund/statements.xhtml");
        office.confirm("check");
        browser.awaitText("待拨付");

        office.signIn("finance");
        browser.open("/workfund/statements.xhtml");
        office.confirm("pay");
        browser.awaitText("请填写这一项");
        office.type("voucherField:voucher", "拨-" + ThreadLocalRandom.current().nextInt(1, 1_000_000));
        office.confirm("pay");
        browser.awaitText("已拨付");
        browser.screenshot("paid");
    }
}

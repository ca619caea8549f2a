package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The money of a month: merged, signed, acknowledged, filed, released by another, answered; what came back is paid again. */
class FundingJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final FundDesk funds = new FundDesk(browser, office);

    @Test
    void a_payment_that_came_back_reaches_another_account() throws Exception {
        String request = funds.merged("merge");
        funds.toTheBank(request);
        BankAnswer bank = new BankAnswer(funds.downloaded(".csv"), funds.today().toString());
        List<String> answer = bank.sentBack("01");

        funds.answered(request, "truncated.csv", answer.subList(0, answer.size() - 1), "UTF-8");
        browser.awaitText("没有“合计”行");
        browser.screenshot("truncated");
        funds.answered(request, "answer.csv", answer, "GBK");
        browser.awaitText("有问题 0 笔");
        browser.screenshot("answered");
        funds.answered(request, "again.csv", answer, "GBK");
        browser.awaitText("有问题 0 笔");
        assertEquals(
                1,
                browser.driver()
                        .findElements(By.cssSelector("a[href*='report.csv']"))
                        .size());

        corrected();
        String again = funds.merged("reissue");
        funds.toTheBank(again);
        funds.answered(
                again,
                "paid.csv",
                new BankAnswer(funds.downloaded(".csv"), funds.today().toString()).allPaid(),
                "UTF-8");
        browser.awaitText("已办结");
        browser.screenshot("closed");
        browser.open(request);
        browser.awaitText("已办结");
    }

    private void corrected() throws IOException {
        office.signIn("bureau-service");
        browser.open("/finance/returns.xhtml");
        browser.screenshot("returns");
        String code = newest().getAttribute("href");
        String path = code.replaceFirst(".*?/finance/", "/finance/");
        String holder = holderOf(path);
        String unit = unitOf(path);
        office.signIn(unit + "-clerk");
        browser.open(path);
        office.type("accountHolder", "不是家人");
        office.type("bank", "密山农商银行（演示）");
        office.type("accountNumber", "6200000000000000026");
        office.type("evidence", "新存折复印件，案卷第9页");
        office.confirm("correct");
        browser.awaitText("户名不是该户家庭成员");
        office.type("accountHolder", holder);
        office.confirm("correct");
        browser.awaitText("待审批");
        browser.screenshot("corrected");
        office.signIn(unit + "-reviewer");
        browser.open(path);
        office.confirm("confirm");
        browser.awaitText("已核准");
    }

    /** The last that came back stands last. */
    private WebElement newest() {
        List<WebElement> all = browser.driver().findElements(By.cssSelector("a.row-link"));
        return all.get(all.size() - 1);
    }

    private String holderOf(String path) {
        browser.open(path);
        return browser.find(By.xpath("//dt[.='户名']/following-sibling::dd[1]")).getText();
    }

    /** By the certificate, which begins with the township's code. */
    private String unitOf(String path) {
        browser.open(path);
        String certificate = browser.find(By.xpath("//dt[.='低保证号或供养证号']/following-sibling::dd[1]"))
                .getText();
        return switch (certificate.substring(0, 9)) {
            case "230382001" -> "zhongxin";
            case "230382100" -> "mishan";
            case "230382200" -> "liumao";
            default -> "yangmu";
        };
    }
}

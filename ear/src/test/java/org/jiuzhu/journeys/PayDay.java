package org.jiuzhu.journeys;

import java.io.IOException;
import org.jiuzhu.harness.Browser;
import org.openqa.selenium.By;

/** The monthly list by the hands of clerk, head and bureau. */
final class PayDay {
    private static final int INTO_THE_NEXT_MONTH = 31;

    private final Browser browser;
    private final Office office;
    private final String unit;

    PayDay(Browser browser, Office office, String unit) {
        this.browser = browser;
        this.office = office;
        this.unit = unit;
    }

    /** The list of next month is made, signed, received, and carries the applicant. */
    void listIs(String township, String applicant) throws IOException {
        office.signIn(unit + "-clerk");
        office.forward(INTO_THE_NEXT_MONTH);
        browser.open("/payment/lists.xhtml");
        browser.screenshot("lists");
        browser.find(By.cssSelector(".chips a.chip")).click();
        browser.click(By.cssSelector("button.act"));
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
        browser.find(By.cssSelector("dl.facts"));
        String list = browser.driver().getCurrentUrl().replaceFirst(".*?/payment/", "/payment/");
        browser.screenshot("list-made");
        office.signIn(unit + "-head");
        browser.open(list);
        browser.click(By.cssSelector("button.act"));
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
        browser.awaitText("已签发");
        browser.screenshot("list-signed");
        office.signIn("bureau-service");
        browser.open(list);
        browser.click(By.cssSelector("button.act"));
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
        browser.awaitText("已接收");
        browser.awaitText(township);
        browser.screenshot("list-received");
    }
}

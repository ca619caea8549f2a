package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.interactions.Actions;

/** A month is frozen, drawn, verified outside and read by keyboard; a serious fault is ordered, checked again, closed. */
class SpotCheckJourney {
    /** The last month of the demonstration's past. */
    private static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_month_is_drawn_by_two_parties_and_a_serious_fault_is_put_right() throws Exception {
        office.signIn("bureau-supervisor");
        String bureaus = promise();
        office.signIn("finance");
        String finances = promise();
        office.signIn("bureau-supervisor");
        openMonth();
        office.confirm("freeze");
        browser.awaitText("清单锁定");
        open(bureaus);
        office.signIn("finance");
        openMonth();
        office.type("number", bureaus);
        office.act("open");
        browser.awaitText("与承诺值不符");
        open(finances);
        drawAndVerify();
        readByKeyboard();
        orderAndClose();
    }

    private void openMonth() {
        browser.open("/spotcheck/month.xhtml?month=" + MONTH);
        browser.awaitText("抽取过程");
    }

    private String promise() throws Exception {
        openMonth();
        browser.click(By.cssSelector(".seed .make"));
        String number = browser.await(driver -> {
            String shown = driver.findElement(By.cssSelector(".secret b")).getText();
            return shown.isEmpty() ? null : shown;
        });
        browser.screenshot("promise");
        office.confirm("commit");
        browser.await(driver -> driver.findElements(By.cssSelector("p.remark.code"))
                                .size()
                        > 0
                && driver.findElement(By.cssSelector(".secret b")).getText().isEmpty());
        return number;
    }

    private void open(String number) {
        office.type("number", number);
        office.act("open");
        browser.await(driver -> driver.findElements(Office.ending("open:act")).isEmpty());
        browser.awaitText(number);
    }

    private void drawAndVerify() throws Exception {
        office.signIn("bureau-supervisor");
        openMonth();
        office.confirm("drawFiles");
        browser.awaitText("轮抽取，抽中");
        office.click("verify");
        browser.awaitText("逐字节一致");
        browser.screenshot("drawn-and-verified");
        FundDesk desk = new FundDesk(browser, office);
        desk.clearDownloads();
        browser.click(By.cssSelector("a[href*='check.zip']"));
        Path zip = desk.downloaded(".zip");
        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "../config/SpotCheckVerifier.java",
                        zip.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, verifier.waitFor(), told);
        assertTrue(told.contains("VERIFIED"), told);
    }

    private void readByKeyboard() throws Exception {
        browser.open("/spotcheck/files.xhtml?month=" + MONTH + "&area=230382201");
        browser.screenshot("drawn-files");
        browser.click(By.cssSelector("a.row-link"));
        office.act("begin");
        browser.find(By.cssSelector("tr.point"));
        WebDriver driver = browser.driver();
        int points = driver.findElements(By.cssSelector("tr.point")).size();
        keys(Keys.ARROW_UP, points);
        for (int point = 1; point <= points; point++) {
            if (point == 4) {
                new Actions(driver)
                        .sendKeys("3")
                        .sendKeys(Keys.ARROW_DOWN, Keys.TAB, Keys.ARROW_DOWN, Keys.TAB, "漏计一项务工收入")
                        .sendKeys(Keys.ESCAPE, Keys.ARROW_DOWN)
                        .perform();
            } else {
                new Actions(driver).sendKeys("1").perform();
            }
        }
        browser.screenshot("sheet-by-keyboard");
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        browser.awaitText("漏计一项务工收入");
        browser.find(Office.ending("issue:act"));
        browser.screenshot("read-serious");
    }

    private void keys(Keys key, int times) {
        for (int i = 0; i < times; i++) {
            new Actions(browser.driver()).sendKeys(key).perform();
        }
    }

    private void orderAndClose() throws Exception {
        office.type("demand", "重新核算收入，补充务工收入证明");
        office.confirm("issue");
        browser.awaitText("待整改");
        browser.screenshot("ordered");
        office.signIn("yangmu-reviewer");
        browser.open("/spotcheck/orders.xhtml");
        browser.awaitText("重新核算收入");
        browser.screenshot("orders-of-the-township");
        browser.click(By.cssSelector("a.row-link"));
        office.act("answer");
        browser.awaitText("请填写这一项");
        office.type("correctedOn:input_input", MONTH.plusMonths(1).atDay(1).toString());
        office.type("words", "已重新核算，结果不变，证明已归档");
        office.act("answer");
        browser.awaitText("待复查");
        browser.screenshot("answered");
        office.signIn("bureau-supervisor");
        browser.open("/spotcheck/orders.xhtml");
        browser.click(By.cssSelector("a.row-link"));
        office.type("words", "复查属实");
        office.confirm("close");
        browser.awaitText("已办结");
        browser.screenshot("closed");
        openMonth();
        browser.screenshot("meter");
    }
}

package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The money of a month: merged, signed, acknowledged, filed, released by another, answered; what came back is paid again. */
class FundingJourney {
    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_payment_that_came_back_reaches_another_account() throws Exception {
        String request = merged("merge");
        toTheBank(request);
        BankAnswer bank = new BankAnswer(downloaded(".csv"), today().toString());
        List<String> answer = bank.sentBack("01");

        answered(request, "truncated.csv", answer.subList(0, answer.size() - 1), "UTF-8");
        browser.awaitText("没有“合计”行");
        browser.screenshot("truncated");
        answered(request, "answer.csv", answer, "GBK");
        browser.awaitText("有问题 0 笔");
        browser.screenshot("answered");
        answered(request, "again.csv", answer, "GBK");
        browser.awaitText("有问题 0 笔");
        assertEquals(
                1,
                browser.driver()
                        .findElements(By.cssSelector("a[href*='report.csv']"))
                        .size());

        corrected();
        String again = merged("reissue");
        toTheBank(again);
        answered(again, "paid.csv", new BankAnswer(downloaded(".csv"), today().toString()).allPaid(), "UTF-8");
        browser.awaitText("已办结");
        browser.screenshot("closed");
        browser.open(request);
        browser.awaitText("已办结");
    }

    private String merged(String act) throws IOException {
        office.signIn("bureau-service");
        browser.open("/finance/requests.xhtml");
        browser.screenshot("requests");
        office.confirm(act);
        browser.find(By.cssSelector("button.step-UNDO"));
        return here();
    }

    private void toTheBank(String request) throws IOException {
        step(request, "bureau-approver", "REQUEST", "待财政确认");
        step(request, "finance", "ACKNOWLEDGE", "财政已确认");
        step(request, "finance", "FILE", "待放行");
        step(request, "finance-release", "RELEASE", "待回盘");
        browser.screenshot("released");
        clearDownloads();
        browser.click(By.id("take-file"));
    }

    private void step(String request, String login, String step, String state) {
        office.signIn(login);
        browser.open(request);
        browser.click(By.cssSelector("button.act.step-" + step));
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
        browser.awaitText(state);
    }

    private void answered(String request, String name, List<String> answer, String charset) throws IOException {
        Path file = BankAnswer.write(Files.createTempDirectory("answer"), name, answer, charset);
        browser.open(request);
        browser.find(Office.ending("upload")).sendKeys(file.toString());
        browser.click(Office.ending("result:read"));
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

    private LocalDate today() {
        String text = browser.find(By.cssSelector("aside.banner")).getText();
        Matcher day = DAY.matcher(text);
        assertTrue(day.find(), text);
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }

    private String here() {
        return browser.driver().getCurrentUrl().replaceFirst(".*?/finance/", "/finance/");
    }

    private void clearDownloads() throws IOException {
        try (Stream<Path> files = Files.list(browser.downloads())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Path downloaded(String ending) {
        return browser.await(driver -> {
            try (Stream<Path> files = Files.list(browser.downloads())) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

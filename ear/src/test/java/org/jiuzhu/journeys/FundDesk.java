package org.jiuzhu.journeys;

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
import org.openqa.selenium.By;

/** A fund request by the hands of bureau, finance and bank. */
final class FundDesk {
    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private final Browser browser;
    private final Office office;

    FundDesk(Browser browser, Office office) {
        this.browser = browser;
        this.office = office;
    }

    String merged(String act) throws IOException {
        office.signIn("bureau-service");
        browser.open("/finance/requests.xhtml");
        browser.screenshot("requests");
        return confirmed(act);
    }

    /** Everything to the end of the last month that is open. */
    String mergedToTheLastMonth() {
        office.signIn("bureau-service");
        browser.open("/finance/requests.xhtml");
        browser.click(By.cssSelector(".chips a.chip"));
        browser.find(By.cssSelector(".chips a.chip.on:first-child"));
        return confirmed("merge");
    }

    private String confirmed(String act) {
        office.confirm(act);
        browser.find(By.cssSelector("button.step-UNDO"));
        return here();
    }

    void toTheBank(String request) throws IOException {
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

    void answered(String request, String name, List<String> answer, String charset) throws IOException {
        chosen(request, name, answer, charset);
        read();
    }

    /** The answer is chosen on the page and not yet read. */
    void chosen(String request, String name, List<String> answer, String charset) throws IOException {
        Path file = BankAnswer.write(Files.createTempDirectory("answer"), name, answer, charset);
        browser.open(request);
        browser.find(Office.ending("upload")).sendKeys(file.toString());
    }

    void read() {
        browser.click(Office.ending("result:read"));
    }

    LocalDate today() {
        String text = browser.find(By.cssSelector("aside.banner")).getText();
        Matcher day = DAY.matcher(text);
        assertTrue(day.find(), text);
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }

    private String here() {
        return browser.driver().getCurrentUrl().replaceFirst(".*?/finance/", "/finance/");
    }

    void clearDownloads() throws IOException {
        try (Stream<Path> files = Files.list(browser.downloads())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    Path downloaded(String ending) {
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

package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jiuzhu.harness.Browser;
import org.openqa.selenium.By;

/** The monthly list by the hands of clerk, head and bureau. */
final class PayDay {
    private static final int INTO_THE_NEXT_MONTH = 31;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");

    private final Browser browser;
    private final Office office;
    private final String unit;

    PayDay(Browser browser, Office office, String unit) {
        this.browser = browser;
        this.office = office;
        this.unit = unit;
    }

    /** The list of next month is made, signed, received, and carries the applicant. */
    void listIs(String township, Family applicant) throws IOException {
        String list = checked();
        browser.screenshot("list-made");
        step(list, "-clerk", "FREEZE", "已冻结");
        received(list);
        browser.awaitText(township);
        browser.screenshot("list-received");
        browser.click(By.cssSelector("form[action$='list.xlsx'] button"));
        assertTrue(exported().contains(applicant.identityNumber()), "the applicant stands on the exported list");
    }

    /** The list of the month after next is made and checked, and every village has reported; its page. */
    String checked() throws IOException {
        office.signIn(unit + "-clerk");
        office.forward(INTO_THE_NEXT_MONTH);
        browser.open("/payment/lists.xhtml");
        browser.screenshot("lists");
        browser.find(By.cssSelector(".chips a.chip")).click();
        browser.click(By.cssSelector("button.act"));
        browser.find(By.cssSelector("dl.facts"));
        String list = browser.driver().getCurrentUrl().replaceFirst(".*?/payment/", "/payment/");
        browser.awaitText("已计算");
        step(list, "-reviewer", "CHECK", "已核对");
        nobodyDied(list);
        return list;
    }

    /** The clerk has asked every village, where one has not reported. */
    private void nobodyDied(String list) throws IOException {
        office.signIn(unit + "-clerk");
        browser.open(list);
        Matcher month = MONTH.matcher(browser.find(By.tagName("h1")).getText());
        assertTrue(month.find());
        browser.open("/review/returns.xhtml?month=%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2))));
        browser.screenshot("village-returns");
        if (browser.driver().findElements(Office.ending("nobodyElse:act")).isEmpty()) {
            return;
        }
        office.type("receivedHow", "电话逐村询问");
        office.confirm("nobodyElse");
        browser.await(
                driver -> driver.findElements(Office.ending("nobodyElse:act")).isEmpty());
    }

    /** Signed by the head, taken over by the bureau. */
    void received(String list) throws IOException {
        step(list, "-head", "SIGN", "已签发");
        browser.screenshot("list-signed");
        office.signIn("bureau-service");
        browser.open(list);
        browser.click(By.cssSelector("button.act"));
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
        browser.awaitText("已接收");
    }

    void step(String list, String who, String step, String state) {
        office.signIn(unit + who);
        browser.open(list);
        browser.click(By.cssSelector("button.act.step-" + step));
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
        browser.awaitText(state);
    }

    /** The text of the one sheet that was downloaded. */
    private String exported() throws IOException {
        Path sheet = browser.await(driver -> downloaded());
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(sheet.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** The finished download, or null while it is on its way. */
    private Path downloaded() {
        try (Stream<Path> files = Files.list(browser.downloads())) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

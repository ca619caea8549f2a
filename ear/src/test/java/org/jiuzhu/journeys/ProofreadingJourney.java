package org.jiuzhu.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** A month is proofread: the roster comes in, a difference is explained and resolved, both sides sign. */
class ProofreadingJourney {
    private static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final FundDesk files = new FundDesk(browser, office);

    @Test
    void a_month_is_compared_explained_and_signed_by_both_sides() throws Exception {
        office.signIn("bureau-service");
        open();
        List<String> own = export();
        upload("other-county.csv", own.get(0) + "\n" + own.get(1).replaceFirst("230382", "230281") + "\n");
        browser.awaitText("区划代码不属于本市");
        browser.screenshot("refused");
        upload("roster.csv", String.join("\n", renamed(own)));
        browser.awaitText("数据准确率");
        browser.screenshot("compared");
        explain();
        signBoth();
    }

    private void open() {
        browser.open("/proofreading/month.xhtml?month=" + MONTH);
        browser.awaitText("共同校对");
    }

    private List<String> export() throws Exception {
        files.clearDownloads();
        browser.click(By.cssSelector("a[href*='own.csv']"));
        Path csv = files.downloaded(".csv");
        return Files.readString(csv, StandardCharsets.UTF_8).lines().toList();
    }

    /** The first person of 杨木乡 has another name there. */
    private static List<String> renamed(List<String> own) {
        List<String> rows = new ArrayList<>(own);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).startsWith("230382201")) {
                String[] cells = rows.get(i).split(",");
                cells[3] = "省里名";
                rows.set(i, String.join(",", cells));
                break;
            }
        }
        return rows;
    }

    private void upload(String name, String text) throws Exception {
        open();
        Path file = browser.downloads().resolve(name);
        Files.writeString(file, text);
        browser.find(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        office.click("import:send");
    }

    /** The name, and whatever else the demonstration's past brings, such as money that came back. */
    private void explain() throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/proofreading/differences.xhtml?month=" + MONTH);
        browser.awaitText("省里名");
        browser.screenshot("difference");
        List<String> each = browser.driver().findElements(By.cssSelector("td.long a[href*='one=']")).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        for (String one : each) {
            browser.open(one);
            office.choose("cause", "省系统有误");
            office.type("words", "已提请改正" + each.indexOf(one));
            office.act("done");
            browser.awaitText("已提请改正" + each.indexOf(one));
        }
        office.signIn("yangmu-reviewer");
        for (int left = each.size(); left > 0; left--) {
            int before = left;
            browser.open("/proofreading/differences.xhtml?month=" + MONTH);
            office.act("resolve");
            browser.await(
                    driver -> driver.findElements(Office.ending("resolve:act")).size() < before);
        }
    }

    private void signBoth() throws Exception {
        office.signIn("yangmu-head");
        open();
        browser.screenshot("to-sign");
        office.confirm("sign");
        browser.awaitText("待民政局签字");
        office.signIn("bureau-service");
        open();
        office.confirm("countersign");
        browser.awaitText("双方已签字");
        browser.screenshot("signed-by-both");
    }
}

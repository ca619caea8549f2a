package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.support.ui.Select;

/** A household cannot be found: its benefit is suspended by two hands, restored by two hands, and each time it is told. */
class AdjustmentJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_benefit_is_suspended_and_restored() throws Exception {
        office.signIn("zhongxin-clerk");
        browser.open("/benefit/benefits.xhtml");
        browser.click(By.cssSelector("a[href*='/adjustment/benefit.xhtml']"));
        browser.awaitText("各月金额");
        String benefit = here();
        browser.screenshot("benefit");

        proposed(benefit, "SUSPEND", "LOST_CONTACT", "三次入户未遇，电话不通。");
        decided();
        proposed(benefit, "RESTORE", "CLEARED_UP", "已联系上，外出就医三个月。");
        decided();
        browser.open(benefit);
        browser.awaitText("在享");
        browser.screenshot("restored");
    }

    private void proposed(String benefit, String kind, String reason, String remark) throws Exception {
        office.signIn("zhongxin-clerk");
        browser.open(benefit.replace("benefit.xhtml", "propose.xhtml"));
        new Select(browser.find(Office.ending("kind"))).selectByValue(kind);
        browser.await(driver -> driver.findElement(Office.ending("reason")).findElements(By.tagName("option")).stream()
                .anyMatch(option -> reason.equals(option.getAttribute("value"))));
        new Select(browser.find(Office.ending("reason"))).selectByValue(reason);
        office.type("happenedOn:input_input", "2026-11-20");
        office.confirm("send");
        browser.awaitText("请填写这一项");
        browser.screenshot("missing-" + kind);
        office.type("evidence", "入户记录，案卷第7页");
        office.type("remark", remark);
        office.confirm("send");
        browser.awaitText("待审批");
    }

    private void decided() throws Exception {
        String change = browser.driver().getCurrentUrl().replaceFirst(".*?/adjustment/", "/adjustment/");
        office.signIn("zhongxin-approver");
        browser.open(change);
        office.type("remark", "同意");
        office.confirm("approve");
        browser.awaitText("已批准");
        browser.awaitText("密民救动");
        office.signIn("zhongxin-clerk");
        browser.open(change);
        assertTrue(noticeBegins().startsWith("%PDF-1"), "the notice is a PDF");
        office.confirm("deliver");
        browser.await(
                driver -> driver.findElements(Office.ending("deliver:act")).isEmpty());
        browser.screenshot("told");
    }

    /** The first bytes of the notice, as the officer's browser is given it; the whole of it lies beside the pictures. */
    private String noticeBegins() throws Exception {
        String text = (String) ((JavascriptExecutor) browser.driver()).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const link = document.querySelector("a[href*='notice.pdf']");
                fetch(link.href).then(answer => answer.blob()).then(blob => {
                    const reader = new FileReader();
                    reader.onload = () => done(reader.result.split(',')[1]);
                    reader.readAsDataURL(blob);
                });""");
        byte[] pdf = Base64.getDecoder().decode(text);
        Files.write(browser.downloads().resolve("notice.pdf"), pdf);
        return new String(pdf, 0, 8, StandardCharsets.ISO_8859_1);
    }

    private static String here() {
        return browser.driver().getCurrentUrl().replaceFirst(".*?/adjustment/", "/adjustment/");
    }
}

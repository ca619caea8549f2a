package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The bureau asks for an evaluation; a township drafts, its head submits, the bureau gives the receipt. */
class ReportingJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String asked = "季度评估" + ThreadLocalRandom.current().nextInt(1000, 10_000);
    private final String title = "杨木乡" + asked;

    @Test
    void an_evaluation_is_asked_for_drafted_submitted_and_received() throws Exception {
        ask();
        draft();
        submit();
        receive();
        look();
    }

    private void ask() throws Exception {
        office.signIn("bureau-policy");
        browser.open("/reporting/catalogue.xhtml");
        office.act("add");
        browser.awaitText("请填写这一项");
        browser.screenshot("every-field-says-what-it-needs");
        office.choose("kind", "评估报告");
        office.choose("owner", "各试点乡镇（街道）");
        office.type("adding:titleField:title", asked);
        office.type("demandField:demand", "汇总本季度办理、抽查和资金情况。");
        office.type("documentField:document", "工作会议纪要第3号");
        office.type("dueOn:input_input", today.plusDays(1).toString());
        office.type("periodFrom:input_input", today.minusDays(120).toString());
        office.type("periodTo:input_input", today.toString());
        office.act("add");
        browser.awaitText(asked);
        browser.screenshot("catalogue");
    }

    private void draft() throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/reporting/obligations.xhtml");
        browser.awaitText(asked);
        browser.screenshot("owed");
        browser.open("/reporting/evaluations.xhtml");
        browser.awaitText(asked);
        browser.screenshot("evaluations");
        office.type("drafting:titleField:title", title);
        office.type("from:input_input", today.minusDays(120).toString());
        office.type("to:input_input", today.toString());
        office.act("draft");
        browser.awaitText("办理数量");
        office.type("practice", "成立专班，按月调度。\n村（社区）协助入户。");
        office.type("effect", "办理时间缩短，群众少跑路。");
        office.type("problems", "省系统重复录入耗时。");
        office.type("beforeFrom:input_input", today.minusDays(240).toString());
        office.type("beforeTo:input_input", today.minusDays(10).toString());
        office.act("save");
        browser.awaitText("对比区间应在评估区间之前");
        browser.screenshot("the-time-before-is-before");
        office.type("beforeTo:input_input", today.minusDays(121).toString());
        office.type("advice", "建议尽快开通接口。");
        browser.click(By.cssSelector("details.within > summary"));
        office.type("baseline:3:amountField:amount", "26.5");
        office.type("baselineSource", "2020年社会救助统计台账");
        office.act("save");
        browser.awaitText("手工填写");
        browser.screenshot("draft");
    }

    private void submit() throws Exception {
        office.signIn("yangmu-head");
        browser.open("/reporting/evaluations.xhtml");
        browser.click(By.linkText(title));
        browser.find(Office.ending("submitting:obligationField:obligation"));
        office.choose("submitting:obligationField:obligation", asked + "（" + due() + " 到期）");
        browser.screenshot("to-submit");
        office.confirm("submit");
        browser.awaitText("报送时数据已经固定");
        browser.screenshot("submitted");
        String[] files = {fetched("evaluation.pdf"), fetched("evaluation.pdf"), fetched("evaluation.xlsx")};
        assertTrue(new String(decoded(files[0]), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(files[0], files[1]);
        assertTrue(new String(decoded(files[2]), StandardCharsets.ISO_8859_1).startsWith("PK"));
        Files.write(browser.downloads().resolve("evaluation.pdf"), decoded(files[0]));
        Files.write(browser.downloads().resolve("evaluation.xlsx"), decoded(files[2]));
        browser.open(browser.driver()
                .getCurrentUrl()
                .replaceAll("^https?://[^/]+", "")
                .replace("evaluation.xhtml", "paper.xhtml"));
        browser.awaitText("内容摘要（SHA-256）");
        browser.print("paper");
    }

    /** The file behind a link of the page, as the officer's browser gets it. */
    private String fetched(String file) {
        return (String) ((JavascriptExecutor) browser.driver()).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                fetch(document.querySelector("a[href*='" + arguments[0] + "']").href)
                    .then(answer => answer.blob())
                    .then(blob => {
                        const reader = new FileReader();
                        reader.onload = () => done(reader.result.split(",")[1]);
                        reader.readAsDataURL(blob);
                    });
                """, file);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** As the list names it: rolled to a working day. */
    private String due() {
        return browser.find(Office.ending("submitting:obligationField:obligation"))
                .getText()
                .replaceAll("(?s).*" + asked + "（(\\d{4}-\\d{2}-\\d{2}) 到期）.*", "$1");
    }

    private void receive() throws Exception {
        office.signIn("bureau-supervisor");
        browser.open("/reporting/obligations.xhtml?view=to-receive");
        browser.awaitText(asked);
        browser.screenshot("to-receive");
        browser.click(By.xpath("//tr[td[text()='" + asked + "']]//a"));
        browser.find(Office.ending("receiving"));
        office.act("return");
        browser.awaitText("请填写这一项");
        office.confirm("receive");
        browser.await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".receipt"), "密民救收〔"));
        browser.screenshot("received");
    }

    private void look() throws Exception {
        browser.open("/reporting/punctuality.xhtml");
        browser.awaitText("报送及时率");
        browser.screenshot("punctuality");
        browser.open("/reporting/obligations.xhtml?view=all");
        browser.awaitText("杨木乡");
        browser.screenshot("all");
        office.signIn("yangmu-clerk");
        browser.open("/reporting/evaluations.xhtml");
        browser.awaitText("已收到");
        browser.screenshot("with-its-receipt");
    }
}

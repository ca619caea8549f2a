package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.jiuzhu.harness.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

class DelegationJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final String number = "密政委〔2031〕" + ThreadLocalRandom.current().nextInt(1, 100_000) + "号";

    @Test
    void the_bureau_hands_a_township_its_matters_by_data_alone() throws Exception {
        draft();
        browser.awaitText("草稿，未签署，不发生效力");
        browser.print("paper");
        String yesterday =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        office.signIn("bureau-approver");
        openPaper();
        office.type("signedOn:input_input", yesterday);
        office.act("sign");
        browser.awaitText("已签署，待公布");
        office.signIn("bureau-policy");
        openPaper();
        office.act("publish");
        browser.awaitText("请填写这一项");
        office.type("publishedOn:input_input", yesterday);
        office.type("publishedWhere", "市政府网站、乡公示栏");
        office.act("publish");
        browser.awaitText("已公布，未到起日");
        browser.screenshot("published");
        seal();
        office.type("words", "条件变化");
        office.confirm("suspend");
        browser.awaitText("已暂停");
        office.type("words", "试验结束");
        office.confirm("revoke");
        browser.awaitText("已撤销");
        browser.screenshot("its-life");
        browser.open("/delegation/rollout.xhtml");
        browser.awaitText("下放准备情况");
        browser.screenshot("rollout");
    }

    /** Issued once under seal; the code at hand says that it stands. */
    private void seal() throws Exception {
        office.confirm("seal");
        browser.awaitText("下载盖章委托书");
        browser.screenshot("sealed");
        assertTrue(new String(download(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
        String code = browser.find(By.cssSelector("a[href*='verify.xhtml']")).getText();
        browser.open("/public/verify.xhtml?code=" + code);
        browser.awaitText("已公布，未到起日");
        browser.screenshot("verified");
        browser.open("/casework/seals.xhtml");
        browser.awaitText(number);
        browser.screenshot("ledger");
        browser.open("/delegation/certificates.xhtml");
        browser.awaitText("上传扫描件");
        browser.screenshot("certificates");
        openPaper();
    }

    private byte[] download() throws Exception {
        Visitor policy = new Visitor(System.getProperty("jiuzhu.url"));
        policy.signIn("bureau-policy", "jiuzhu-2026");
        String path = "/delegation/instrument.pdf?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        byte[] pdf = policy.send(policy.to(path).build()).body();
        Files.write(browser.downloads().resolve("sealed.pdf"), pdf);
        return pdf;
    }

    private void openPaper() {
        browser.open("/delegation/instruments.xhtml");
        browser.click(By.linkText(number));
        browser.find(Office.ending("life"));
    }

    private void draft() throws Exception {
        office.signIn("bureau-policy");
        browser.open("/delegation/instrument.xhtml");
        office.act("enter");
        browser.awaitText("请填写这一项");
        browser.screenshot("every-field-says-what-it-needs");
        office.type("number", number);
        office.type("signatory", "密山市人民政府");
        office.type("inNameOf", "密山市民政局");
        office.choose("townshipCode", "柳毛乡");
        browser.find(By.cssSelector("[id$='signatories'] input")).click();
        browser.find(By.cssSelector("[id$='matters'] input")).click();
        office.type("validFrom:input_input", "2031-03-01");
        office.type("validTo:input_input", "2032-02-29");
        office.type("requirements", "按一级审批流程办理。");
        browser.screenshot("filled-in");
        office.act("enter");
        browser.awaitText(number);
        browser.screenshot("drafted");
    }
}

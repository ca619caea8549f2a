package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** 手机入户 on a small screen: without a network in the house, sent from the road, and too late where another was quicker. */
class PhoneSurveyJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String FINDINGS = "砖房两间，种地五亩，邻居证实收入不多。";

    @TempDir
    Path folder;

    private final Office office = new Office(browser);
    private final Family family = Family.poor("杨木村");
    private Phone phone;
    private String number;

    @BeforeEach
    void a_case_waits_for_a_survey() throws IOException {
        phone = new Phone(browser);
        office.signIn("yangmu-clerk");
        office.fillIn(family);
        number = office.submit();
        office.confirm("accept");
        office.awaitState("调查核对中");
        office.signIn("yangmu-investigator");
    }

    @AfterEach
    void put_down() throws IOException {
        phone.goOnline();
        phone.putDown();
        phone.close();
    }

    @Test
    void a_household_is_surveyed_without_a_network_and_sent_when_it_is_back() throws Exception {
        office.open(number);
        assertTrue(browser.find(By.linkText("手机入户")).getAttribute("href").endsWith("take=" + number));
        takeAlong();
        browser.screenshot("taken-along");
        assertSealed();

        phone.goOffline();
        phone.reload();
        browser.awaitText("离线");
        phone.unlock("000000");
        browser.awaitText("还可以再试 4 次");
        phone.unlock(Phone.PIN);
        phone.press("填写" + family.name());
        phone.press("完成调查");
        browser.awaitText("还有 3 处没有填好");
        browser.screenshot("missing");
        phone.fillIn(FINDINGS, photo());
        phone.signAll();
        browser.screenshot("signed");
        browser.awaitText("已加密保存");

        phone.reload();
        phone.unlock(Phone.PIN);
        phone.press("填写" + family.name());
        assertEquals(FINDINGS, browser.find(By.id("findings")).getAttribute("value"));
        phone.press("完成调查");
        browser.awaitText("1 份待发送");
        browser.screenshot("waits-for-the-network");
        assertSealed();

        phone.goOnline();
        browser.awaitText("已发送 1 份");
        browser.screenshot("sent");
        assertEquals(1, phone.rows());
        phone.putDown();
        office.open(number);
        browser.awaitText(FINDINGS);
        browser.awaitText("手机入户时间");
        browser.awaitText("待会签");
        browser.screenshot("in-the-case");
        browser.open("/casework/evidence.xhtml?number=" + number);
        browser.find(By.cssSelector(".tile"));
        assertEquals(4, browser.driver().findElements(By.cssSelector(".tile")).size());
        browser.awaitText("入户调查签名");
        browser.screenshot("evidence");
    }

    @Test
    void where_a_colleague_was_quicker_both_versions_stay() throws Exception {
        takeAlong();
        phone.goOffline();
        phone.press("填写" + family.name());
        phone.fillIn(FINDINGS, photo());
        phone.signAll();
        phone.press("完成调查");
        browser.awaitText("1 份待发送");
        phone.putAway();
        recordAtTheDesk();

        office.signIn("yangmu-investigator");
        phone.takeUp();
        phone.open("");
        phone.unlock(Phone.PIN);
        browser.awaitText("有冲突，已暂存");
        phone.press("您带走之后");
        browser.awaitText("同事在工作台登记。");
        browser.awaitText(FINDINGS);
        browser.screenshot("conflict");
        phone.press("知道了");
        phone.putDown();
        office.open(number);
        browser.awaitText("暂存的手机入户调查");
        browser.screenshot("parked-in-the-case");
        office.confirm("discard");
        browser.await(driver -> !driver.getPageSource().contains("暂存的手机入户调查"));
        browser.awaitText("同事在工作台登记。");
    }

    @Test
    void five_wrong_pins_and_signing_out_leave_nothing_behind() throws Exception {
        takeAlong();
        assertTrue(phone.rows() > 1);
        phone.reload();
        for (int left = 4; left > 0; left--) {
            phone.unlock("111111");
            browser.awaitText("还可以再试 " + left + " 次");
        }
        phone.unlock("111111");
        browser.awaitText("这部手机上的资料已清除");
        browser.screenshot("wiped");
        assertEquals(0, phone.rows());

        takeAlong();
        browser.click(By.id("leaving:leave"));
        browser.driver().switchTo().alert().accept();
        browser.find(Office.ending("nameField:name"));
        phone.open("");
        browser.find(Office.ending("nameField:name"));
        assertEquals(0, phone.rows());
    }

    private void takeAlong() {
        phone.takeUp();
        phone.open("?take=" + number);
        phone.choosePin();
        browser.awaitText("已带走，离线也能填写");
        phone.awaitKept();
    }

    /** Neither name nor address nor number of the household can be read on the device. */
    private void assertSealed() {
        String lying = phone.lying();
        assertTrue(lying.contains("yangmu-investigator"));
        for (String secret : new String[] {family.name(), "示范路1号", number, FINDINGS}) {
            assertFalse(lying.contains(secret), secret);
        }
    }

    private void recordAtTheDesk() {
        browser.open("/desk/inbox.xhtml");
        office.signIn("yangmu-investigator2");
        office.open(number);
        new Select(browser.find(Office.ending("secondInvestigator"))).selectByIndex(1);
        office.type("findings", "同事在工作台登记。");
        office.act("record");
        browser.awaitText("待会签");
    }

    private Path photo() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 480; y++) {
                image.setRGB(x, y, (x * y + (int) System.nanoTime()) & 0xffffff);
            }
        }
        Path file = folder.resolve("房屋.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}

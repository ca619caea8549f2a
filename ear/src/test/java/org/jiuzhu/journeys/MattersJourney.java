package org.jiuzhu.journeys;

import java.io.IOException;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** The matters besides 低保, each with something that happens on the way. */
class MattersJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "yangmu");

    @Test
    void an_emergency_is_helped_at_once_and_its_papers_follow() throws IOException {
        office.signIn("yangmu-clerk");
        office.fillIn("LINSHI", Family.poor("杨木村").named("孙示例"));
        office.choose("hardship:kindField:kind", "急难型");
        office.choose("causeField:cause", "火灾");
        office.choose("weightField:weight", "特别困难");
        office.type("story", "十一月二十日夜间失火，房屋和口粮烧毁。");
        browser.screenshot("emergency");
        String number = office.submit();
        office.confirm("acceptEmergency");
        office.awaitState("急难待救助");
        office.signIn("yangmu-approver");
        office.open(number);
        browser.screenshot("relief");
        office.type("amount:input", "500");
        office.confirm("give");
        office.awaitState("已先行救助，待补手续");
        browser.screenshot("paid-first");
        office.signIn("yangmu-reviewer");
        office.open(number);
        office.tick("promised");
        office.tick("authorised");
        office.type("opinion", "火灾属实，手续补齐。");
        browser.screenshot("papers");
        office.confirm("complete");
        office.awaitState("待审批");
        grant(number);
        casework.notifyHousehold(number);
        browser.open("/casework/decision.xhtml?number=" + number);
        browser.awaitText("临时救助决定书");
        browser.screenshot("linshi-decision");
    }

    @Test
    void an_old_man_without_kin_is_appraised_after_an_objection() throws IOException {
        office.signIn("yangmu-clerk");
        office.fillIn("TEKUN", Family.poor("杨木村").named("周示例"));
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "三项条件同时具备，拟予供养。");
        casework.post(number);
        office.type("content", "听说他有一个外甥女在城里。");
        office.act("object");
        office.awaitState("异议核实中");
        office.signIn("yangmu-reviewer");
        office.open(number);
        office.type("handling", "外甥女不是法定义务人，请村民代表评议。");
        office.confirm("appraise");
        office.awaitState("调查核对中");
        appraise(number);
        casework.propose(number, "评议认为调查属实，拟予供养。");
        casework.publish(number);
        grant(number);
        browser.screenshot("tekun-granted");
    }

    private void appraise(String number) throws IOException {
        office.signIn("yangmu-clerk");
        office.open(number);
        browser.screenshot("call");
        office.act("callVillage");
        browser.find(Office.ending("minutes"));
        for (int i = 0; i < 3; i++) {
            office.tick("participants:" + i + ":present");
            office.tick("participants:" + i + ":signed");
        }
        office.tick("participants:8:signed");
        office.type("remarks", "代表们认为外甥女没有供养义务，周示例确无依靠。");
        office.type("agree", "3");
        office.type("disagree", "0");
        office.type("abstain", "0");
        office.choose("conclusion", "调查结果真实有效");
        browser.screenshot("minutes");
        office.confirm("recordMinutes");
        browser.await(driver -> driver.findElements(Office.ending("minutes")).isEmpty());
        browser.awaitText("同意 3 人");
        browser.screenshot("appraised");
    }

    @Test
    void a_family_above_the_standard_is_recognised_after_its_file_went_back_once() throws IOException {
        office.signIn("yangmu-clerk");
        office.fillIn("DISHOURU", new Family("杨木村", "吴示例", Family.poor("").identityNumber(), "7800.00"));
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "符合低保边缘家庭条件。");
        casework.publish(number);
        office.signIn("yangmu-approver");
        office.open(number);
        browser.click(By.xpath("//details[not(@open)]/summary[normalize-space() = '退回重新审核']"));
        office.click("addPoint");
        browser.find(Office.ending("points:0:partField:part"));
        office.choose("points:0:partField:part", "审核意见");
        office.choose("points:0:reasonField:reason", "事实不清");
        office.type("points:0:pointField:remark", "请写明收入来源。");
        browser.screenshot("marked");
        office.confirm("giveBack");
        office.awaitState("调查核对中");
        office.signIn("yangmu-reviewer");
        office.open(number);
        office.type("answers:0:answerField:answer", "收入为种植业净收入，已写入意见。");
        office.type("opinion", "种植业净收入 7800 元，符合低保边缘家庭条件。");
        browser.screenshot("answered");
        office.confirm("propose");
        office.awaitState("待公示");
        casework.publish(number);
        grant(number);
        browser.open("/casework/decision.xhtml?number=" + number);
        browser.awaitText("低保边缘家庭");
        browser.screenshot("recognised");
    }

    private void grant(String number) throws IOException {
        office.signIn("yangmu-approver");
        office.open(number);
        browser.screenshot("before-the-grant");
        office.confirm("grant");
        office.awaitState("已批准");
    }
}

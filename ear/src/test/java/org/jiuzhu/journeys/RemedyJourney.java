package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** A lawsuit against a refusal: registered, stated, bound, answered, lost, ordered, put right, closed by another hand. */
class RemedyJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "mishan");

    private String number;
    private String file;
    private String today;

    @Test
    void a_refusal_is_lost_in_court_and_put_right() throws Exception {
        refuse();
        register();
        stateTheFacts();
        bindTheFile();
        lose();
        putRight();
        seenElsewhere();
    }

    private void refuse() throws Exception {
        office.signIn("mishan-clerk");
        office.fillIn(Family.wellOff("金沙社区").named("诉示例"));
        number = office.submit();
        casework.enquire(number);
        casework.propose(number, "家庭人均收入高于标准，拟不予确认。");
        office.signIn("mishan-approver");
        office.open(number);
        office.type("decision:remarkField:remark", "全家月人均收入高于现行保障标准。");
        office.confirm("refuse");
        office.awaitState("不予批准");
        casework.notifyHousehold(number);
    }

    private void register() throws Exception {
        office.signIn("bureau-supervisor");
        browser.open("/remedy/remedies.xhtml?standing=WITHDRAWN");
        browser.awaitText("没有复议诉讼");
        browser.screenshot("empty");
        browser.click(By.cssSelector("a[href$='/remedy/register.xhtml']"));
        office.type("number", "0000000000000000000000");
        office.act("search");
        browser.awaitText("没有找到要办的这一件");
        office.type("number", number);
        office.act("search");
        browser.awaitText("不予批准决定");
        office.confirm("submit");
        browser.awaitText("请填写这一项");
        browser.screenshot("faults-at-the-fields");
        fillIn();
        browser.screenshot("registering");
        browser.open("/remedy/register.xhtml");
        browser.awaitText("继续登记");
        browser.open("/remedy/register.xhtml?number=" + number);
        browser.awaitText("已打开上次没有提交的登记");
        assertEquals("密山市人民法院", value("outsideBody"));
        office.confirm("submit");
        browser.awaitText("登记事项");
        file = browser.driver().getCurrentUrl().replaceAll("^.*?(/remedy/.*)$", "$1");
        browser.screenshot("registered");
    }

    private void fillIn() {
        browser.click(By.cssSelector("input[value='LAWSUIT']"));
        office.type("outsideBody", "密山市人民法院");
        office.type("outsideNumber", "（2026）黑0382行初" + number.substring(18) + "号");
        browser.click(By.cssSelector("input[value='DECISION']"));
        browser.await(driver -> !value("deliveredOn:input_input").isEmpty());
        today = value("receivedOn:input_input");
        office.type("filedOn:input_input", today);
        office.type("claim", "请求撤销不予批准决定，责令重新作出决定。");
        browser.awaitText("申请、起诉日期在期限内");
        browser.await(driver -> {
            driver.findElement(Office.ending("claim")).sendKeys(" ");
            return true;
        });
    }

    private String value(String id) {
        return browser.driver().findElement(Office.ending(id)).getDomProperty("value");
    }

    private void stateTheFacts() throws Exception {
        choose("ASK");
        office.type("question", "请说明收入核实的经过，并附入户调查照片。");
        office.confirm("done");
        browser.awaitText("还没有陈述");
        office.signIn("mishan-clerk");
        browser.open("/remedy/remedies.xhtml");
        browser.awaitText("诉示例");
        browser.screenshot("register-of-the-township");
        browser.open(file);
        office.confirm("done");
        browser.awaitText("请填写这一项");
        office.type("statement", "3月2日受理，两名调查员入户，收入按申报并经核对中心核对，人均收入高于标准。");
        browser.screenshot("stating");
        office.confirm("done");
        browser.awaitText("现在没有可以办理的事项");
    }

    private void bindTheFile() throws Exception {
        office.signIn("bureau-supervisor");
        browser.open(file);
        browser.click(By.id("bind"));
        browser.await(driver -> {
            browser.open(file);
            return !driver.findElements(By.cssSelector("p.remark.code")).isEmpty();
        });
        choose("ANSWER");
        office.type("day:input_input", today);
        office.type("words", "答辩状已提交，请求驳回诉讼请求。");
        office.confirm("done");
        browser.awaitText("已答复");
        browser.screenshot("bound-and-answered");
    }

    private void lose() throws Exception {
        choose("DECIDE");
        office.choose("outcome", "撤销");
        browser.find(Office.ending("finding"));
        office.confirm("done");
        browser.awaitText("请填写这一项");
        office.choose("outcome", "撤销");
        browser.find(Office.ending("finding"));
        office.type("decidedOn:input_input", today);
        office.type("resultNumber", "（2026）黑0382行初1号行政判决书");
        office.type("words", "收入核实证据不足，撤销不予批准决定，责令重新作出决定。");
        office.choose("reason", "调查不足");
        office.choose("cause", "主观原因");
        office.type("finding", "没有核实务农成本，只按申报的毛收入计算。");
        browser.screenshot("the-result");
        office.confirm("done");
        browser.awaitText("没有核实务农成本");
        office.type("demand", "核实务农成本，补正调查材料，书面说明。");
        office.choose("redress", "补正材料、程序");
        browser.screenshot("ordering");
        office.confirm("done");
        browser.awaitText("履行责令");
        browser.screenshot("ordered");
    }

    private void putRight() throws Exception {
        office.signIn("mishan-reviewer");
        browser.open(file);
        office.type("correctedOn:input_input", today);
        office.type("words", "已补正材料并书面说明。");
        office.confirm("done");
        browser.awaitText("待复查");
        office.signIn("bureau-supervisor");
        browser.open(file);
        choose("CLOSE");
        office.type("words", "复查属实。");
        office.confirm("done");
        browser.awaitText("这一步应由另一人办理");
        browser.screenshot("not-by-the-same-hand");
        office.signIn("bureau-supervisor2");
        browser.open(file);
        choose("CLOSE");
        office.type("words", "复查属实。");
        office.confirm("done");
        browser.awaitText("办结整改");
        choose("CARRY_OUT");
        office.type("words", "判决已执行。");
        office.confirm("done");
        browser.awaitText("已结案");
        browser.screenshot("carried-out");
    }

    private void seenElsewhere() throws Exception {
        browser.open("/casework/case.xhtml?number=" + number);
        browser.awaitText("复议诉讼");
        browser.awaitText("撤销");
        browser.screenshot("on-the-page-of-its-case");
        browser.open("/remedy/remedies.xhtml?standing=LOST");
        browser.awaitText("诉示例");
        browser.screenshot("register");
        browser.open("/spotcheck/month.xhtml?month=" + today.substring(0, 7));
        browser.awaitText("败诉");
        browser.screenshot("meter");
        office.signIn("liumao-head");
        browser.open("/remedy/remedies.xhtml?standing=ALL");
        browser.awaitText("全部年份");
        assertFalse(browser.driver().getPageSource().contains("诉示例"));
        browser.open(file);
        browser.awaitText("没有找到");
    }

    private void choose(String deed) {
        browser.click(By.cssSelector("a[href*='deed=" + deed + "']"));
        browser.find(Office.ending("done:act"));
        browser.await(driver -> driver.getCurrentUrl().contains("deed=" + deed));
    }
}

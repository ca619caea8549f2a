package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** 领导小组 and 指导 at the desk: resolved, done and confirmed; taught and certified; published and read; told in villages. */
class SteeringJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final int mark = ThreadLocalRandom.current().nextInt(1, 100_000);
    private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void a_meeting_resolves_a_township_does_it_and_the_office_confirms() throws Exception {
        String words = "补齐档案扫描" + mark;
        raise("扫描仪不够" + mark);
        office.signIn("bureau-policy");
        browser.open("/steering/members.xhtml");
        browser.awaitText("现任");
        browser.screenshot("members");
        office.act("enter");
        browser.awaitText("请填写这一项");
        browser.screenshot("every-field-says-what-it-needs");
        office.type("body", "市教育局");
        office.type("name", "示例" + mark);
        office.type("post", "副局长");
        office.choose("capacity", "成员");
        office.type("fromDay:input_input", today);
        office.act("enter");
        browser.awaitText("示例" + mark);
        callMeeting();
        putBefore("扫描仪不够" + mark);
        browser.open("/steering/group.xhtml");
        browser.awaitText("待召开");
        browser.screenshot("group");
        browser.click(By.xpath("//tr[contains(., '试验会议室" + mark + "')]//a"));
        browser.find(Office.ending("minuting"));
        browser.screenshot("to-be-minuted");
        office.act("minute");
        browser.awaitText("请填写这一项");
        office.type("minutes", "会议听取了三个试点的汇报。\n会议议定以下事项。");
        office.act("minute");
        browser.awaitText("达到规定的");
        resolve(words);
        browser.screenshot("resolved");
        publish();
        browser.screenshot("published");
        browser.click(By.cssSelector("a[href*='minutes.xhtml']"));
        browser.awaitText(words);
        browser.screenshot("minutes-on-paper");
        browser.print("minutes");
        carryOut(words);
        office.signIn("yangmu-head");
        browser.open("/steering/issues.xhtml?state=done");
        browser.awaitText("扫描仪不够" + mark);
        browser.screenshot("problem-resolved");
    }

    private void raise(String title) throws Exception {
        office.signIn("yangmu-head");
        browser.open("/steering/issues.xhtml");
        office.act("raise");
        browser.awaitText("请填写这一项");
        office.type("title", title);
        office.type("words", "乡里只有一台扫描仪，月底赶不完，建议调剂一台。");
        office.act("raise");
        browser.awaitText(title);
        browser.screenshot("problem-raised");
    }

    private void callMeeting() {
        browser.open("/steering/meetingEntry.xhtml");
        office.type("heldOn:input_input", today);
        office.type("place", "试验会议室" + mark);
        browser.find(By.cssSelector("[id$='chairId'] option:nth-child(2)")).click();
        office.type("agenda", "一、听取试点进展\n二、研究乡镇反映的问题");
        office.act("call");
        browser.awaitText("待召开");
    }

    private void putBefore(String title) throws Exception {
        browser.open("/steering/issues.xhtml");
        browser.click(By.xpath("//section[contains(., '" + title + "')]//a[contains(@href, 'one=')]"));
        browser.find(Office.ending("agenda"));
        browser.screenshot("problem-to-deal-with");
        office.choose("meetingId", today + " 试验会议室" + mark);
        office.act("put");
        browser.awaitText("已提交会议");
    }

    private void resolve(String words) throws Exception {
        browser.click(By.cssSelector("a[href*='resolutionEntry.xhtml']"));
        office.act("pass");
        browser.awaitText("请填写这一项");
        office.type("words", words);
        office.choose("owner", "乡镇（街道）");
        browser.find(Office.ending("townshipCode"));
        office.choose("townshipCode", "杨木乡");
        browser.find(By.cssSelector("[id$='ownerLogin'] option:nth-child(2)")).click();
        office.type("dueOn:input_input", LocalDate.parse(today).plusDays(10).toString());
        browser.find(By.xpath("//option[contains(., '扫描仪不够" + mark + "')]")).click();
        browser.screenshot("resolving");
        office.act("pass");
        browser.awaitText("纪要未印发");
    }

    private void publish() {
        String meeting = browser.driver().getCurrentUrl();
        office.signIn("bureau-approver");
        browser.driver().get(meeting);
        office.type("number", "密救助领组〔试〕" + mark + "号");
        office.confirm("publish");
        browser.awaitText("纪要已印发");
    }

    private void carryOut(String words) throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/steering/group.xhtml");
        browser.awaitText(words);
        browser.screenshot("township-sees-its-own");
        browser.click(By.linkText(words));
        office.type("words", "已全部扫描上传，共 36 户。");
        office.act("report");
        browser.awaitText("已报完成，待核实");
        office.signIn("bureau-supervisor");
        browser.open("/steering/group.xhtml?state=REPORTED");
        browser.click(By.linkText(words));
        office.act("sendBack");
        browser.awaitText("请填写这一项");
        office.type("words", "抽看属实");
        office.confirm("accept");
        browser.awaitText("已办结");
        browser.screenshot("confirmed");
    }

    @Test
    void a_course_is_attended_and_whoever_passed_is_certified() throws Exception {
        office.signIn("bureau-policy");
        browser.open("/steering/trainingEntry.xhtml");
        office.act("enter");
        browser.awaitText("请填写这一项");
        office.choose("kind", "集中培训");
        office.type("heldOn:input_input", today);
        office.type("topic", "一级审批流程" + mark);
        office.type("hours", "1.2");
        office.type("givenBy", "社会救助科");
        browser.click(By.xpath("//label[normalize-space()='杨木乡']"));
        office.act("enter");
        browser.awaitText("整数或半个学时");
        browser.screenshot("hours-are-refused");
        office.type("hours", "6.5");
        office.act("enter");
        browser.find(Office.ending("attending"));
        office.choose("seats:0:result", "考核合格");
        office.choose("seats:1:result", "考核不合格");
        office.act("attend");
        browser.find(Office.ending("certifying"));
        browser.screenshot("attended");
        office.type("pattern", "密民训〔试" + mark + "〕{0}号");
        office.confirm("certify");
        browser.awaitText("密民训〔试" + mark + "〕1号");
        browser.screenshot("certified");
        browser.open("/steering/trainings.xhtml");
        browser.awaitText("一级审批流程" + mark);
        browser.screenshot("trainings");
        office.signIn("yangmu-clerk");
        browser.open("/steering/trainings.xhtml");
        browser.awaitText("一级审批流程" + mark);
        browser.screenshot("trainings-of-a-township");
    }

    @Test
    void a_policy_is_published_by_another_hand_and_read_by_everyone() throws Exception {
        String title = "关于试验公开的通知" + mark;
        office.signIn("bureau-policy");
        browser.open("/steering/policyEntry.xhtml");
        browser.click(Office.ending("policy:enter"));
        browser.awaitText("请填写这一项");
        fillIn(title);
        browser.screenshot("entered");
        browser.click(Office.ending("policy:enter"));
        browser.awaitText("待公布");
        String page = browser.driver().getCurrentUrl();
        browser.screenshot("draft");
        browser.open("/public/policies.xhtml?words=" + mark);
        assertFalse(browser.driver().getPageSource().contains(title));
        office.signIn("bureau-approver");
        browser.driver().get(page);
        office.confirm("publish");
        browser.awaitText("施行中");
        browser.screenshot("policy-published");
        browser.open("/steering/library.xhtml");
        browser.awaitText(title);
        browser.screenshot("library");
        read(title);
    }

    private void fillIn(String title) {
        office.type("title", title);
        office.type("number", "密民试〔2026〕" + mark + "号");
        office.type("issuer", "密山市民政局");
        office.choose("kind", "民政局通知");
        office.type("issuedOn:input_input", today);
        office.type("inForceFrom:input_input", today);
        office.type("source", "局办公室存档，纸质件");
        office.type("body", "各乡镇（街道）：\n请在公示栏张贴申请指南。\n密山市民政局");
    }

    private void read(String title) throws Exception {
        browser.forget();
        Dimension desk = browser.driver().manage().window().getSize();
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        browser.open("/public/policies.xhtml?words=" + mark);
        browser.awaitText(title);
        browser.screenshot("public-list-on-a-phone");
        browser.click(By.linkText(title));
        browser.awaitText("请在公示栏张贴申请指南");
        browser.screenshot("public-text-on-a-phone");
        Path paper = browser.print("public-text");
        assertTrue(Files.size(paper) > 0);
        browser.driver().manage().window().setSize(desk);
        browser.screenshot("public-text");
    }

    @Test
    void a_village_is_told_and_counted() throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/steering/villages.xhtml");
        browser.click(Office.ending("telling:tell"));
        browser.awaitText("请填写这一项");
        browser.find(By.cssSelector("[id$='villages'] input")).click();
        office.type("toldOn:input_input", today);
        office.choose("way", "村民会议");
        office.type("topic", "低保怎样申请" + mark);
        office.type("toldBy", "乡经办人");
        office.type("persons", "85");
        browser.click(Office.ending("telling:tell"));
        browser.awaitText("低保怎样申请" + mark);
        browser.screenshot("told");
        office.signIn("bureau-service");
        browser.open("/steering/villages.xhtml");
        browser.awaitText("低保怎样申请" + mark);
        browser.screenshot("coverage");
    }
}

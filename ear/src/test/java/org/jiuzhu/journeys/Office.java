package org.jiuzhu.journeys;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What an officer does at the desk, in the words of the desk. */
final class Office {
    private static final String PASSWORD = "jiuzhu-2026";
    private static final Pattern NUMBER = Pattern.compile("number=(\\d{22})");

    private static final Map<String, String> HINTS =
            Map.of("TEKUN", "无劳动能力", "LINSHI", "一次性救助", "DISHOURU", "认定低保边缘家庭");

    private final Browser browser;

    Office(Browser browser) {
        this.browser = browser;
    }

    /** What is still on its way for the officer before arrives before that officer is forgotten. */
    void signIn(String login) {
        browser.open("/login.xhtml");
        browser.forget();
        browser.open("/login.xhtml");
        enter(login);
    }

    /** Name and password on the page that asks for them. */
    void enter(String login) {
        browser.type(ending("nameField:name"), login);
        browser.type(ending("passwordField:password"), PASSWORD);
        browser.click(ending("login:enter"));
        browser.find(By.cssSelector("details.who"));
    }

    /** Files the application that was filled in and says its number. */
    String submit() {
        act("submit");
        browser.await(ExpectedConditions.urlMatches("number=\\d{22}"));
        Matcher number = NUMBER.matcher(browser.driver().getCurrentUrl());
        number.find();
        return number.group(1);
    }

    void fillIn(Family family) {
        fillIn("DIBAO", family);
    }

    /** An application for another matter, by the name of its constant. */
    void fillIn(String matter, Family family) {
        openBlankApplication();
        if (!matter.equals("DIBAO")) {
            browser.click(By.cssSelector("input[value='" + matter + "']"));
            browser.await(driver -> driver.findElement(By.cssSelector("input[value='" + matter + "']"))
                            .isSelected()
                    && driver.findElement(ending("matterField_hint")).getText().contains(HINTS.get(matter)));
        }
        choose("villageCode", family.village());
        choose("registration", "农村");
        type("address", "示范路1号");
        type("phone", "13900001234");
        type("bank", "密山农商银行（演示）");
        type("accountHolder", family.name());
        type("accountNumber", "6200000000000000018");
        type("members:0:nameField:name", family.name());
        type("members:0:identityField:identityNumber", family.identityNumber());
        click("incomeCard:addIncome");
        browser.find(ending("incomes:0:kindField:kind"));
        choose("incomes:0:kindField:kind", "种养业净收入");
        type("incomes:0:yearlyField:yearly:input", family.yearlyIncome());
        tick("promised");
        tick("authorised");
    }

    /** The form without what an earlier attempt left in it. */
    private void openBlankApplication() {
        browser.open("/casework/apply.xhtml");
        browser.find(ending("villageCode"));
        if (browser.driver().getPageSource().contains("已打开上次没有提交的申请")) {
            click("apply:anew");
            browser.click(By.cssSelector(".ui-confirmdialog-yes"));
            browser.await(driver -> !driver.getPageSource().contains("已打开上次没有提交的申请"));
        }
    }

    void open(String number) {
        browser.open("/casework/case.xhtml?number=" + number);
        browser.find(By.cssSelector("ol.steps"));
    }

    /** An act without a question. */
    void act(String id) {
        click(id + ":act");
    }

    /** An act that asks first; the question is answered with yes. */
    void confirm(String id) {
        act(id);
        browser.click(By.cssSelector(".ui-confirmdialog-yes"));
    }

    /** Waits until the case has come there. */
    void awaitState(String state) {
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1 .state"), state));
    }

    void forward(int days) {
        browser.open("/desk/inbox.xhtml");
        browser.type(ending("clock:days"), Integer.toString(days));
        WebElement before = browser.find(By.tagName("html"));
        browser.click(ending("clock:forward"));
        browser.await(ExpectedConditions.stalenessOf(before));
        browser.find(By.cssSelector("aside.banner"));
    }

    void type(String id, String text) {
        browser.type(ending(id), text);
    }

    void choose(String id, String text) {
        new Select(browser.find(ending(id))).selectByVisibleText(text);
    }

    void tick(String id) {
        browser.click(ending(id));
    }

    void click(String id) {
        browser.click(ending(id));
    }

    static By ending(String id) {
        return By.cssSelector("[id$='" + id + "']");
    }
}

package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The bureau's approver is away for a week and another signs in his stead; the decision names both. */
class SubstitutionJourney {
    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "liumao");

    @Test
    void a_stand_in_decides_and_the_decision_names_both() throws Exception {
        office.signIn("liumao-clerk");
        office.fillIn(Family.wellOff("永胜村"));
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "家庭人均收入高于标准，拟不予确认。");
        standIn();
        office.signIn("bureau-supervisor");
        office.open(number);
        office.type("decision:remarkField:remark", "全家月人均收入高于现行保障标准。");
        browser.screenshot("the-stand-in-decides");
        office.confirm("refuse");
        office.awaitState("不予批准");
        browser.open("/casework/decision.xhtml?number=" + number);
        browser.awaitText("（代");
        browser.screenshot("decided-in-stead");
        browser.open("/casework/papers.xhtml?number=" + number);
        browser.awaitText("决定书");
        browser.screenshot("papers");
        browser.open("/casework/seals.xhtml");
        browser.awaitText("密山市民政局");
        browser.screenshot("seals");
        end();
    }

    private void standIn() throws Exception {
        office.signIn("bureau-policy");
        browser.open("/access/substitutions.xhtml");
        LocalDate today = today();
        new Select(browser.find(Office.ending("absent"))).selectByValue("bureau-approver");
        new Select(browser.find(Office.ending("substitute"))).selectByValue("bureau-supervisor");
        office.type("from:input_input", today.toString());
        office.type("to:input_input", today.plusDays(6).toString());
        office.type("reason", "外出培训");
        browser.screenshot("stand-in");
        office.confirm("grantNow");
        browser.awaitText("外出培训");
        browser.screenshot("stands-in");
    }

    /** So that the other journeys find the office as it was. */
    private void end() {
        office.signIn("bureau-policy");
        browser.open("/access/substitutions.xhtml");
        office.confirm("end");
        browser.awaitText("已结束");
    }

    /** The day as the product has it. */
    private LocalDate today() {
        Matcher day = DAY.matcher(browser.find(By.cssSelector("aside.banner")).getText());
        assertTrue(day.find());
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }
}

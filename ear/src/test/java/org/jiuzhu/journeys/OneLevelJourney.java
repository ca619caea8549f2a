package org.jiuzhu.journeys;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OneLevelJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "yangmu");

    @Test
    void a_pilot_township_takes_an_application_through_its_own_decision_to_the_list_of_the_month() throws Exception {
        Family family = Family.poor("杨木村");

        office.signIn("yangmu-clerk");
        browser.screenshot("inbox");
        office.fillIn(family);
        browser.screenshot("application");
        String number = office.submit();
        browser.screenshot("submitted");
        casework.enquire(number);
        casework.propose(number, "家庭人均收入低于标准，拟予确认。");
        casework.publish(number);
        office.signIn("yangmu-approver");
        office.open(number);
        browser.screenshot("decision");
        office.confirm("grant");
        office.awaitState("已批准");
        casework.notifyHousehold(number);
        browser.open("/casework/decision.xhtml?number=" + number);
        browser.awaitText("密山市民政局试点审批专用");
        browser.screenshot("granted");
        browser.open("/casework/notice.xhtml?number=" + number);
        browser.screenshot("notice");

        new PayDay(browser, office, "yangmu").listIs("杨木乡", family);
    }
}

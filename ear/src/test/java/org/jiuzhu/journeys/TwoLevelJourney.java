package org.jiuzhu.journeys;

import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TwoLevelJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final Casework casework = new Casework(browser, office, "liumao");

    @Test
    void a_township_without_an_instrument_reviews_and_the_bureau_confirms() throws Exception {
        Family family = Family.poor("永胜村");

        office.signIn("liumao-clerk");
        office.fillIn(family);
        String number = office.submit();
        casework.enquire(number);
        casework.propose(number, "家庭人均收入低于标准，拟报民政局确认。");
        casework.publish(number);
        office.signIn("liumao-approver");
        office.open(number);
        browser.awaitText("由另一级审批");
        browser.screenshot("not-the-townships");
        office.signIn("bureau-approver");
        office.open(number);
        browser.screenshot("bureau");
        office.confirm("grant");
        office.awaitState("已批准");
        casework.notifyHousehold(number);
        browser.open("/casework/decision.xhtml?number=" + number);
        browser.screenshot("granted");

        new PayDay(browser, office, "liumao").listIs("柳毛乡", family);
    }
}

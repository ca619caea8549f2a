package org.jiuzhu.journeys;

import java.util.concurrent.ThreadLocalRandom;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

class DelegationJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void the_bureau_hands_a_township_its_matters_by_data_alone() throws Exception {
        String number = "密政委〔2031〕" + ThreadLocalRandom.current().nextInt(1, 100_000) + "号";

        office.signIn("bureau-policy");
        browser.open("/delegation/instrument.xhtml");
        office.confirm("enter");
        browser.awaitText("请填写这一项");
        browser.screenshot("every-field-says-what-it-needs");
        office.type("number", number);
        office.type("signatory", "密山市人民政府");
        office.type("inNameOf", "密山市民政局");
        office.choose("townshipCode", "柳毛乡");
        browser.find(By.cssSelector("[id$='signatories'] input")).click();
        browser.find(By.cssSelector("[id$='matters'] input")).click();
        office.type("signedOn:input_input", "2031-02-20");
        office.type("validFrom:input_input", "2031-03-01");
        office.type("validTo:input_input", "2032-02-29");
        office.type("requirements", "按一级审批流程办理。");
        browser.screenshot("filled-in");
        office.confirm("enter");
        browser.awaitText(number);
        browser.screenshot("entered");
    }
}

package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpURLConnection;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

class ExplanationJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);

    @Test
    void a_household_and_a_court_can_follow_each_figure() throws Exception {
        office.signIn("yangmu-clerk");
        browser.open("/benefit/benefits.xhtml");
        browser.click(By.cssSelector("a.row-link"));
        browser.click(By.cssSelector("a[href*='/casework/explanation.xhtml']"));
        browser.awaitText("按规定共同生活的家庭成员");
        browser.screenshot("for-the-household");
        browser.click(By.cssSelector("a.chip[href*='form=file']"));
        browser.awaitText("逐字相同");
        browser.awaitText("规则条目");
        browser.screenshot("for-the-file");

        String link = browser.find(By.cssSelector("a[href*='/casework/explanation.pdf']"))
                .getAttribute("href");
        try (PDDocument pdf = Loader.loadPDF(download(link))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(595, pdf.getPage(0).getMediaBox().getWidth(), 1);
            assertTrue(new PDFTextStripper().getText(pdf).contains("元/月"));
        }
    }

    /** As the browser would, with the officer's session. */
    private static byte[] download(String link) throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(link).toURL().openConnection();
        StringBuilder cookies = new StringBuilder();
        for (Cookie cookie : browser.driver().manage().getCookies()) {
            cookies.append(cookie.getName())
                    .append('=')
                    .append(cookie.getValue())
                    .append("; ");
        }
        connection.setRequestProperty("Cookie", cookies.toString());
        assertEquals(200, connection.getResponseCode());
        assertEquals("application/pdf", connection.getContentType().replaceFirst(";.*", ""));
        return connection.getInputStream().readAllBytes();
    }
}

package org.jiuzhu.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jiuzhu.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The doors of the survey page as a phone meets them: by the session of our own page only, and with whatever it sends. */
class CallingFromThePhoneIT {
    private static final String CASES = "/api/v1/surveys/cases";
    private static final String SURVEYS = "/api/v1/surveys";

    private static final String FORM = "{'id':'%s','number':'%s','round':1,'by':'yangmu-investigator',"
            + "'doneAt':'%s','secondInvestigator':'yangmu-investigator2','findings':'情况属实','signedBy':'本人',"
            + "'signatures':[{'signer':'HOUSEHOLD','sha256':'%5$s'},{'signer':'FIRST','sha256':'%5$s'},"
            + "{'signer':'SECOND','sha256':'%5$s'}]}";

    private final Sender investigator;

    CallingFromThePhoneIT() throws Exception {
        investigator = new Sender("yangmu-investigator");
    }

    @Test
    void a_page_of_our_own_is_answered_by_its_session() throws Exception {
        HttpResponse<byte[]> answer = investigator.send(own(investigator.officer, CASES));

        assertEquals(200, answer.statusCode());
        assertTrue(Sender.text(answer).contains("\"now\":\""), Sender.text(answer));
    }

    @Test
    void a_session_alone_or_another_site_opens_nothing() throws Exception {
        Visitor officer = investigator.officer;

        assertEquals(401, status(officer.to(CASES)));
        assertEquals(401, status(own(officer, CASES).header("Origin", "http://elsewhere.example")));
        assertEquals(401, status(own(officer, CASES).header("Sec-Fetch-Site", "cross-site")));
        assertEquals(
                401,
                status(officer.to(SURVEYS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));
    }

    @Test
    void who_is_not_signed_in_is_told_so_and_led_nowhere() throws Exception {
        Visitor nobody = new Visitor(System.getProperty("jiuzhu.url"));

        HttpResponse<byte[]> answer = nobody.send(own(nobody, CASES).build());

        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isEmpty());
    }

    @Test
    void a_program_of_the_officer_calls_by_basic() throws Exception {
        Visitor nobody = new Visitor(System.getProperty("jiuzhu.url"));
        String credential = Base64.getEncoder().encodeToString("yangmu-investigator:jiuzhu-2026".getBytes());

        assertEquals(
                200,
                nobody.send(nobody.to(CASES)
                                .header("Authorization", "Basic " + credential)
                                .build())
                        .statusCode());
    }

    @Test
    void who_does_not_survey_is_turned_away() throws Exception {
        Sender clerk = new Sender("yangmu-clerk");

        HttpResponse<byte[]> answer = clerk.send(own(clerk.officer, CASES));

        assertEquals(403, answer.statusCode());
        assertTrue(Sender.text(answer).contains("无权"), Sender.text(answer));
    }

    @Test
    void what_is_taken_along_is_what_a_visit_needs_and_nothing_else() throws Exception {
        String number = investigator.aCaseToSurvey();

        String along = Sender.text(investigator.send(own(investigator.officer, CASES + "/" + number)));

        assertTrue(along.contains("\"members\":[{\"name\":"), along);
        assertFalse(along.replace(number, "").matches("(?s).*\\d{17}[\\dX].*"), along);
        assertFalse(along.contains("identityNumber") || along.contains("phone") || along.contains("bank"), along);
        Sender stranger = new Sender("mishan-investigator");
        assertEquals(
                404, stranger.send(own(stranger.officer, CASES + "/" + number)).statusCode());
    }

    @Test
    void a_deed_in_the_future_is_refused_at_its_field() throws Exception {
        HttpResponse<byte[]> answer = send(investigator.aCaseToSurvey(), "2099-01-01T08:00:00");

        assertEquals(422, answer.statusCode());
        assertTrue(Sender.text(answer).contains("\"field\":\"doneAt\""), Sender.text(answer));
        assertTrue(Sender.text(answer).contains("晚于现在"), Sender.text(answer));
    }

    @Test
    void what_is_no_survey_is_refused_with_its_fields() throws Exception {
        HttpResponse<byte[]> answer = post("{'id':'1','doneAt':'noon','secret':1}");

        assertEquals(422, answer.statusCode());
        assertTrue(Sender.text(answer).contains("\"field\":\"doneAt\""), Sender.text(answer));
        assertTrue(Sender.text(answer).contains("\"field\":\"secret\""), Sender.text(answer));
    }

    @Test
    void the_page_itself_asks_for_a_login_and_its_parts_do_not() throws Exception {
        Visitor nobody = new Visitor(System.getProperty("jiuzhu.url"));

        assertEquals(302, nobody.send(nobody.to("/survey/index.xhtml").build()).statusCode());
        for (String part : new String[] {"sw.js", "manifest.webmanifest", "app/main.js", "app/icon-192.png"}) {
            HttpResponse<byte[]> answer =
                    nobody.send(nobody.to("/survey/" + part).build());
            assertEquals(200, answer.statusCode(), part);
            assertTrue(
                    answer.headers()
                            .firstValue("Content-Security-Policy")
                            .orElse("")
                            .contains("default-src 'self'"),
                    part);
        }
    }

    private HttpResponse<byte[]> send(String number, String doneAt) throws Exception {
        return post(FORM.formatted(UUID.randomUUID(), number, doneAt, "", "0".repeat(64)));
    }

    private HttpResponse<byte[]> post(String body) throws Exception {
        return investigator.send(own(investigator.officer, SURVEYS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'), StandardCharsets.UTF_8)));
    }

    private static HttpRequest.Builder own(Visitor officer, String path) {
        return officer.to(path).header("X-Jiuzhu-Page", "1");
    }

    private int status(HttpRequest.Builder request) throws Exception {
        return investigator.send(request).statusCode();
    }
}

package org.jiuzhu.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The REST door to assessments, as another system meets it: without a login, and with whatever it may send. */
class AskingFromOutsideIT {
    private static final URI SERVER = URI.create(System.getProperty("jiuzhu.url"));
    private static final String ONE = "{'name':'示例','relation':'SELF','bornOn':'1950-01-01'}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The worked example of the field: 401 a month, 540 a month for three. */
    @ParameterizedTest
    @CsvSource({"RURAL, 663.00", "URBAN, 1371.00"})
    void the_example_of_the_field_comes_to_its_amount(String registration, String amount) throws Exception {
        String answer = ok("{'matter':'DIBAO','day':'2021-03-25','registration':'" + registration + "','persons':["
                + "{'name':'示例甲','relation':'SELF','bornOn':'1970-01-01'},"
                + "{'name':'示例乙','relation':'SPOUSE','bornOn':'1972-01-01'},"
                + "{'name':'示例丙','relation':'CHILD','bornOn':'2010-01-01'}],"
                + "'incomes':[{'person':0,'kind':'FARMING','declared':6480}]}");

        assertTrue(answer.contains("\"eligible\":true"), answer);
        assertTrue(answer.contains("\"amount\":" + amount), answer);
        assertTrue(answer.contains("民发〔2012〕220号第五条"), answer);
        assertFalse(answer.contains("\"!"), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEKUN    | 'tekun':{'failed':['EATING','WALKING']}                        | TEKUN          | 1201.00",
                "LINSHI   | 'linshi':{'kind':'EMERGENCY','weight':'MEDIUM','cause':'火灾'}   | LINSHI         | 780.00",
                "DISHOURU | 'incomes':[{'kind':'WAGES','declared':9000}]                   | NEAR_THRESHOLD | 0.00"
            })
    void every_matter_is_assessed(String matter, String besides, String recognition, String amount) throws Exception {
        String answer = ok("{'matter':'" + matter + "','day':'2026-11-23','registration':'RURAL','persons':[" + ONE
                + "]," + besides + "}");

        assertTrue(answer.contains("\"recognition\":\"" + recognition + "\""), answer);
        assertTrue(answer.contains("\"amount\":" + amount), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                          | body",
                "[]                                                          | body",
                "nonsense                                                    | body",
                "{'matter':'DIBAO'}                                          | registration",
                "{'matter':'XX','registration':'RURAL'}                      | matter",
                "{'matter':'DIBAO','registration':5}                         | registration",
                "{'matter':'DIBAO','registration':'RURAL','persons':{}}      | persons",
                "{'matter':'DIBAO','registration':'RURAL','persons':[]}      | persons",
                "{'matter':'DIBAO','registration':'RURAL','foo':1}           | foo",
                "{'matter':'DIBAO','registration':'RURAL','day':'2021-13-01'} | day",
                "{'matter':'TEKUN','version':'DB_2012','registration':'RURAL','persons':[ONE],'tekun':{}} | version",
                "{'matter':'TEKUN','registration':'RURAL','persons':[ONE]}   | tekun",
                "{'matter':'LINSHI','registration':'RURAL','persons':[ONE]}  | linshi",
                "{'matter':'DIBAO','registration':'RURAL','persons':[ONE,ONE]} | persons",
                "{'matter':'DIBAO','registration':'RURAL','persons':[ONE,{'name':'童','relation':'SPOUSE','bornOn':'2021-01-01'}]} | persons[1].relation",
                "{'matter':'DIBAO','registration':'RURAL','persons':[ONE],'incomes':[{'kind':'WAGES','declared':1e999999999}]} | incomes[0].declared",
                "{'matter':'DIBAO','registration':'RURAL','persons':[ONE],'incomes':[{'kind':'WAGES','declared':1,'from':'2090-01','to':'2090-02'}]} | incomes[0].to",
                "{'matter':'DIBAO','registration':'RURAL','persons':[ONE],'incomes':[{'person':3,'kind':'WAGES','declared':1}]} | incomes[0].person"
            })
    void what_cannot_be_is_refused_with_its_field(String body, String field) throws Exception {
        HttpResponse<String> answer = post(body.replace("ONE", ONE), "application/json");

        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("\"field\":\"" + field + "\""), answer.body());
        assertTrue(answer.body().matches("(?s).*\\p{IsHan}.*"), answer.body());
        assertFalse(answer.body().contains("\"!"), answer.body());
    }

    @Test
    void a_day_without_rules_is_a_conflict_and_not_a_fault() throws Exception {
        HttpResponse<String> answer = post(
                "{'matter':'DIBAO','day':'2008-01-01','registration':'RURAL','persons':[" + ONE + "]}",
                "application/json");

        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("rules.no-version"), answer.body());
    }

    @Test
    void what_is_too_long_too_deep_or_of_another_kind_costs_nothing() throws Exception {
        assertEquals(422, post("x".repeat(5_000_000), "application/json").statusCode());
        assertEquals(
                422,
                post("{'a':".repeat(5_000) + "1" + "}".repeat(5_000), "application/json")
                        .statusCode());
        HttpResponse<String> text = post("{}", "text/plain");
        assertEquals(415, text.statusCode());
        assertTrue(text.body().contains("application/json"), text.body());
    }

    @Test
    void the_door_says_what_it_reads() throws Exception {
        HttpResponse<String> document = CLIENT.send(
                HttpRequest.newBuilder(SERVER.resolve("/api/v1/openapi.yaml")).build(), BodyHandlers.ofString());

        assertEquals(200, document.statusCode());
        assertTrue(document.body().contains("/api/v1/assessments:"), document.body());
        assertTrue(document.body().contains("AssessmentForm:"), document.body());
    }

    private static String ok(String body) throws Exception {
        HttpResponse<String> answer = post(body, "application/json");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static HttpResponse<String> post(String body, String type) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(SERVER.resolve("/api/v1/assessments"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body.replace('\'', '"')))
                        .build(),
                BodyHandlers.ofString());
    }
}

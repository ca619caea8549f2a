package org.jiuzhu.uploads;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Visitor;

/** An officer who sends files into a case of the demonstration. */
final class Sender {
    private static final Pattern CASE = Pattern.compile("number=(\\d{22})");
    private static final Pattern ITEM = Pattern.compile("item=(\\d+)");

    final Visitor officer = new Visitor(System.getProperty("jiuzhu.url"));

    Sender(String login) throws IOException, InterruptedException {
        officer.signIn(login, "jiuzhu-2026");
    }

    /** The first case on the officer's desk. */
    String aCase() throws IOException, InterruptedException {
        return first(CASE, officer.read("/desk/inbox.xhtml"));
    }

    /** The first case that waits for this officer's survey. */
    String aCaseToSurvey() throws IOException, InterruptedException {
        HttpRequest.Builder request = officer.to("/api/v1/surveys/cases").header("X-Jiuzhu-Page", "1");
        return first(Pattern.compile("\"number\":\"(\\d{22})"), text(send(request)));
    }

    /** The first file of a case. */
    String anItem(String number) throws IOException, InterruptedException {
        return first(ITEM, officer.read("/casework/evidence.xhtml?number=" + number));
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not on the page");
        }
        return found.group(1);
    }

    HttpRequest.Builder upload(String number, byte[] bytes) {
        return upload(number, BodyPublishers.ofByteArray(bytes));
    }

    HttpRequest.Builder upload(String number, BodyPublisher body) {
        return officer.to("/casework/evidence/upload?kind=SURVEY_PHOTO&number=" + number)
                .header("X-Jiuzhu-Upload", "1")
                .header("Content-Type", "application/octet-stream")
                .header("X-File-Name", "%E7%85%A7%E7%89%87.jpg")
                .POST(body);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return officer.send(request.build());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}

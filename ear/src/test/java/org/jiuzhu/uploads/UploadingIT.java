package org.jiuzhu.uploads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jiuzhu.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadingIT {
    private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;
    private static final int REFUSED = 422;

    private static Sender clerk;
    private static String number;

    @BeforeAll
    static void sign_in() throws Exception {
        clerk = new Sender("yangmu-clerk");
        number = clerk.aCase();
        assertEquals(200, clerk.send(clerk.upload(number, Samples.photo("jpg"))).statusCode());
    }

    static Stream<Arguments> what_is_refused() {
        byte[] torn = Samples.photo("png");
        return Stream.of(
                Arguments.of(
                        "程序或脚本", Samples.text("MZ" + "\0".repeat(58) + "\u0080\0\0\0" + "\0".repeat(64) + "PE\0\0")),
                Arguments.of("网页", Samples.text("<html><script>alert(1)</script></html>")),
                Arguments.of("网页", Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("HEIC", Samples.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")),
                Arguments.of("打不开", Samples.text("%PDF-1.7\nnothing follows")),
                Arguments.of("打不开", Arrays.copyOf(torn, torn.length / 2)),
                Arguments.of("大得不正常", Samples.bomb()),
                Arguments.of("宏", Samples.macros()),
                Arguments.of("万像素", Samples.manyPixels()),
                Arguments.of("空的", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("what_is_refused")
    void a_bad_file_is_refused_in_a_sentence(String says, byte[] bytes) throws Exception {
        HttpResponse<byte[]> answer = clerk.send(clerk.upload(number, bytes));

        assertEquals(REFUSED, answer.statusCode());
        assertTrue(Sender.text(answer).contains(says), Sender.text(answer));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    }

    @Test
    void two_gigabytes_are_refused_before_a_byte_is_read() throws Exception {
        URI server = URI.create(System.getProperty("jiuzhu.url"));
        try (Socket line = new Socket(server.getHost(), server.getPort())) {
            line.setSoTimeout(5_000);
            OutputStream out = line.getOutputStream();
            out.write(("POST /casework/evidence/upload?kind=OTHER&number=" + number + " HTTP/1.1\r\nHost: "
                            + server.getAuthority()
                            + "\r\nX-Jiuzhu-Upload: 1\r\nContent-Type: application/octet-stream\r\nCookie: "
                            + clerk.officer.cookie()
                            + "\r\nContent-Length: " + TWO_GIGABYTES + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = line.getInputStream();

            String answer = new String(in.readNBytes(12), StandardCharsets.US_ASCII);

            assertEquals("HTTP/1.1 413", answer);
        }
    }

    @Test
    void a_photo_over_its_limit_is_refused_when_the_length_is_not_said() throws Exception {
        byte[] large = Arrays.copyOf(Samples.photo("jpg"), 21 * 1024 * 1024);

        HttpResponse<byte[]> answer = clerk.send(
                clerk.upload(number, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

        assertEquals(REFUSED, answer.statusCode());
        assertTrue(Sender.text(answer).contains("20 MB"), Sender.text(answer));
    }

    @Test
    void five_hundred_at_once_are_refused() throws Exception {
        HttpResponse<byte[]> answer = clerk.send(clerk.upload(number + "&of=500", Samples.photo("jpg")));

        assertEquals(REFUSED, answer.statusCode());
        assertTrue(Sender.text(answer).contains("500"), Sender.text(answer));
    }

    @Test
    void a_file_that_another_page_sends_is_not_taken() throws Exception {
        byte[] photo = Samples.photo("jpg");
        var foreign = clerk.upload(number, photo).header("Origin", "http://elsewhere.example");
        var crossSite = clerk.upload(number, photo).header("Sec-Fetch-Site", "cross-site");
        var noHeader = clerk.officer
                .to("/casework/evidence/upload?kind=OTHER&number=" + number)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(photo));
        var form = clerk.upload(number, photo).setHeader("Content-Type", "application/x-www-form-urlencoded");

        assertEquals(403, clerk.send(foreign).statusCode());
        assertEquals(403, clerk.send(crossSite).statusCode());
        assertEquals(403, clerk.send(noHeader).statusCode());
        assertEquals(403, clerk.send(form).statusCode());
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_page() throws Exception {
        Visitor nobody = new Visitor(System.getProperty("jiuzhu.url"));

        var answer = nobody.send(nobody.to("/casework/evidence/file?id=1").build());

        assertEquals(302, answer.statusCode());
    }

    @Test
    void an_officer_of_another_township_gets_neither_page_nor_bytes() throws Exception {
        String item = clerk.anItem(number);
        Sender stranger = new Sender("mishan-clerk");

        assertEquals(404, status(stranger, "/casework/evidence/file?id=" + item));
        assertEquals(404, status(stranger, "/casework/evidence/file?small=true&id=" + item));
        assertEquals(404, status(clerk, "/casework/evidence/file?id=999999999"));
        assertEquals(404, status(clerk, "/casework/evidence/file?id=x"));
        assertEquals(
                REFUSED,
                stranger.send(stranger.upload(number, Samples.photo("jpg"))).statusCode());
        assertEquals(403, status(new Sender("finance"), "/casework/evidence/file?id=" + item));
    }

    @Test
    void a_film_is_handed_out_whole_or_in_parts() throws Exception {
        byte[] film = Samples.film(3_000_000);
        assertEquals(200, clerk.send(clerk.upload(number, film)).statusCode());
        String page = clerk.officer.read("/casework/evidence.xhtml?number=" + number);
        String last = page.replaceAll("(?s).*item=(\\d+).*", "$1");
        String path = "/casework/evidence/file?id=" + last;

        HttpResponse<byte[]> whole = clerk.send(clerk.officer.to(path).GET());
        HttpResponse<byte[]> part = clerk.send(
                clerk.officer.to(path).header("Range", "bytes=100-199").GET());
        HttpResponse<byte[]> end = clerk.send(
                clerk.officer.to(path).header("Range", "bytes=2999990-").GET());
        HttpResponse<byte[]> beyond = clerk.send(
                clerk.officer.to(path).header("Range", "bytes=3000000-").GET());

        assertArrayEquals(film, whole.body());
        assertTrue(whole.headers().firstValue("Content-Type").orElse("").startsWith("video/mp4"));
        assertEquals(
                "nosniff", whole.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "private, no-store", whole.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(
                whole.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
        assertEquals(206, part.statusCode());
        assertArrayEquals(Arrays.copyOfRange(film, 100, 200), part.body());
        assertEquals(10, end.body().length);
        assertEquals(416, beyond.statusCode());
    }

    private static int status(Sender officer, String path) throws Exception {
        return officer.send(officer.officer.to(path).GET()).statusCode();
    }
}

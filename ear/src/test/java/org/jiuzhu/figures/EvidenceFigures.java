package org.jiuzhu.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.harness.Visitor;
import org.junit.jupiter.api.Test;

/** How much of the server's heap a film takes while it comes in, and how fast it comes. */
class EvidenceFigures {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int FILM = 20 * MEGABYTE;
    private static final Pattern CASE = Pattern.compile("number=(\\d{22})");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Visitor clerk = new Visitor(System.getProperty("jiuzhu.url"));

    @Test
    void a_film_of_twenty_megabytes() throws Exception {
        clerk.signIn("yangmu-clerk", "jiuzhu-2026");
        Matcher found = CASE.matcher(clerk.read("/desk/inbox.xhtml"));
        found.find();
        for (int i = 0; i < 5; i++) {
            upload(found.group(1), 0);
        }
        run("GC.run");
        long before = used();
        CompletableFuture<Void> upload = CompletableFuture.runAsync(() -> upload(found.group(1), 1));
        long most = before;
        int looks = 0;
        while (!upload.isDone()) {
            most = Math.max(most, used());
            looks++;
        }
        run("GC.run");
        System.out.printf(
                "a film of 20 MB over a slow line: heap %.1f MB before, at most %.1f MB more in %d looks (garbage included),"
                        + " %.1f MB more after collection%n",
                before / 1024.0, (most - before) / 1024.0, looks, (used() - before) / 1024.0);
        long idle = used();
        long begun = System.nanoTime();
        upload(found.group(1), 0);
        double took = (System.nanoTime() - begun) / 1e6;
        System.out.printf(
                "at once: taken in, hashed and flushed in %.0f ms, heap %.1f MB more (garbage included)%n",
                took, (used() - idle) / 1024.0);
    }

    private void upload(String number, int pauseMillis) {
        try {
            HttpResponse<byte[]> answer =
                    clerk.send(clerk.to("/casework/evidence/upload?kind=SURVEY_PHOTO&number=" + number)
                            .header("X-Jiuzhu-Upload", "1")
                            .header("Content-Type", "application/octet-stream")
                            .POST(BodyPublishers.fromPublisher(
                                    BodyPublishers.ofInputStream(() -> new Slowly(film(), pauseMillis)), FILM))
                            .build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] film() {
        byte[] film = new byte[FILM];
        new Random().nextBytes(film);
        byte[] head = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    /** Kilobytes of the server's heap in use. */
    private static long used() throws IOException {
        Matcher found = USED.matcher(run("GC.heap_info"));
        found.find();
        return Long.parseLong(found.group(1));
    }

    private static String run(String command) throws IOException {
        Properties instance = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("target/it/instance/instance.properties"))) {
            instance.load(file);
        }
        Process jcmd = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd", instance.getProperty("server.pid"), command)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A line that is no faster than a village has it. */
    private static final class Slowly extends ByteArrayInputStream {
        private final int pauseMillis;

        Slowly(byte[] bytes, int pauseMillis) {
            super(bytes);
            this.pauseMillis = pauseMillis;
        }

        @Override
        public synchronized int read(byte[] buffer, int from, int length) {
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.read(buffer, from, length);
        }
    }
}

package org.jiuzhu.spotcheck;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Statements;

/** Hands out a check as files, so that anyone can draw again without the product: {@code config/SpotCheckVerifier.java}. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, FINANCE, BUSINESS_ENVIRONMENT})
public class SpotExports {
    private static final String ALGORITHM = Statements.of(SpotExports.class, "algorithm.txt");

    @Inject
    private SpotShelf shelf;

    @Inject
    private FrameShelf frames;

    @Inject
    private Drawing drawing;

    @Inject
    private AuditTrail audit;

    /**
     * Writes a ZIP: the promises and, once opened, the numbers; each frame; each list that was drawn; the algorithm in
     * words. It holds numbers of files and no personal data. Frames are streamed.
     *
     * @throws Refusal {@code spot.not-frozen} before there is a frame
     */
    public void write(YearMonth month, OutputStream out) {
        SpotCheck check =
                shelf.find(month).filter(SpotCheck::isFrozen).orElseThrow(() -> new Refusal("spot.not-frozen", month));
        audit.record("SPOT_EXPORTED", month.toString(), check.rounds().size() + " rounds");
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "check.properties", writer -> writer.write(properties(check)));
            entry(zip, "algorithm.txt", writer -> writer.write(ALGORITHM));
            for (SpotRound round : check.rounds()) {
                entry(zip, "frame-" + round.round() + ".csv", writer -> frame(check, round, writer));
                if (round.isDrawn()) {
                    entry(zip, "drawn-" + round.round() + ".csv", writer -> drawn(check, round, writer));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.writeTo(writer);
        writer.flush();
        zip.closeEntry();
    }

    private void frame(SpotCheck check, SpotRound round, Writer writer) throws IOException {
        writer.write(FrameFile.HEADINGS);
        frames.each(check.id(), round.round(), file -> put(writer, file.line(round.round())));
    }

    private void drawn(SpotCheck check, SpotRound round, Writer writer) {
        drawing.again(check, round, line -> put(writer, line));
    }

    private static void put(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String properties(SpotCheck check) {
        StringBuilder text = new StringBuilder("format=jiuzhu-spot-check/1\n");
        line(text, "month", check.month());
        line(text, "share_percent", check.sharePercent());
        line(text, "rest_percent", check.restPercent());
        for (Party party : Party.values()) {
            check.of(party).ifPresent(one -> {
                line(text, "commitment." + party, one.commitment());
                if (one.isOpened()) {
                    line(text, "number." + party, one.number());
                    line(text, "forfeited." + party, one.forfeitedBy() != null);
                }
            });
        }
        line(text, "rounds", check.rounds().size());
        for (SpotRound round : check.rounds()) {
            line(text, "frame." + round.round(), round.frameHash());
            if (round.isDrawn()) {
                line(text, "drawn." + round.round(), round.drawnHash());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }
}

package org.jiuzhu.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lays official papers out on A4 by the template, with seal, code and page numbers; the PDF can be kept (PDF/A-2b). */
@ApplicationScoped
public class PaperPress {
    /** Fonts for Chinese often have the one and not the other. */
    private static final char MINUS = '\u2212';

    private static final char HYPHEN = '-';

    private final Map<String, String> seals = new ConcurrentHashMap<>();
    private final Template template = template();

    /** How a printed paper is held against what was issued. */
    public record Proof(String code, String digest, String address) {
        private static final int BRIEF = 16;

        /** The digest in two lines. */
        public String first() {
            return digest.substring(0, digest.length() / 2);
        }

        public String second() {
            return digest.substring(digest.length() / 2);
        }

        /** As much of the digest as the foot of a page has room for. */
        public String brief() {
            return digest.substring(0, BRIEF);
        }
    }

    private static Template template() {
        try (Reader text =
                new InputStreamReader(PaperPress.class.getResourceAsStream("paper.html"), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .defaultValue("")
                    .compile(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The paper as a PDF.
     *
     * @throws org.jiuzhu.shared.Refusal {@code paper.no-font}
     */
    public byte[] print(OfficialPaper paper, Proof proof) {
        return PdfPaper.toKeep(xhtml(paper, proof));
    }

    String xhtml(OfficialPaper paper, Proof proof) {
        Map<String, Object> all = new HashMap<>();
        all.put("paper", paper);
        all.put("family", PdfPaper.FAMILY);
        all.put("proof", proof);
        all.put("qr", base64(QrImage.of(proof.address())));
        String seal = paper.closing().seal();
        all.put("seal", seal.isEmpty() ? "" : seals.computeIfAbsent(seal, words -> base64(SealImage.of(words))));
        all.put("signed", !paper.closing().hands().isEmpty());
        return template.execute(all).replace(MINUS, HYPHEN);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

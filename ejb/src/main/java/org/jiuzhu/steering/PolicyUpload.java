package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.evidence.MediaKind;
import org.jiuzhu.evidence.Received;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** Takes in the file of a policy: a PDF into the store of content, a plain text into the form. */
@ApplicationScoped
class PolicyUpload {
    private static final int MOST_BYTES = 20_000_000;
    private static final int LONGEST_NAME = 200;
    private static final Charset CHINESE = Charset.forName("GB18030");

    @Inject
    private EvidenceStore store;

    /**
     * Keeps a PDF; reads a plain text (UTF-8 or GB 18030) into the form and gives back nothing.
     *
     * @param name null or empty where there is no file
     * @throws FieldRefusal at the file: {@code policy.file-size}, {@code policy.file-kind}, {@code policy.file-and-text},
     *     {@code import.unreadable}
     */
    PolicyFile take(PolicyForm form, String name, byte[] content) {
        if (name == null || name.isBlank() || content == null || content.length == 0) {
            return null;
        }
        if (content.length > MOST_BYTES) {
            throw new FieldRefusal("file", "policy.file-size");
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return keep(name, content);
        }
        if (form.body != null && !form.body.isBlank()) {
            throw new FieldRefusal("file", "policy.file-and-text");
        }
        form.body = read(content);
        return null;
    }

    private PolicyFile keep(String name, byte[] content) {
        try (Received received = store.receive(new ByteArrayInputStream(content), content.length)) {
            if (received.kind() != MediaKind.PDF) {
                throw new FieldRefusal("file", "policy.file-kind");
            }
            String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            String kept = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
            return new PolicyFile(store.keep(received).sha256(), kept);
        } catch (FieldRefusal refused) {
            throw refused;
        } catch (Refusal refused) {
            throw new FieldRefusal("file", refused.reason(), refused.details().toArray());
        }
    }

    private static String read(byte[] content) {
        try {
            String text = strictly(content, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(content, CHINESE);
            } catch (CharacterCodingException neither) {
                throw new FieldRefusal("file", "import.unreadable");
            }
        }
    }

    private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}

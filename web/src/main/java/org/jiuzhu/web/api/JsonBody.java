package org.jiuzhu.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.shared.FieldRefusal;

/** What was sent as one JSON object, as far as it is neither too long nor too deep to be meant. */
final class JsonBody {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 30;

    private JsonBody() {}

    /** The facts are four levels deep; what is far deeper is no mistake and would only cost. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth <= DEEPEST; i++) {
            char sign = text.charAt(i);
            if (sign == '{' || sign == '[') {
                depth++;
            } else if (sign == '}' || sign == ']') {
                depth--;
            }
        }
        return depth > DEEPEST;
    }

    /** @throws FieldRefusal {@code body.too-long}, {@code body.not-json} */
    static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new FieldRefusal("body", "body.too-long", LONGEST / 1024);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isTooDeep(text)) {
            throw new FieldRefusal("body", "body.not-json");
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException notJson) {
            throw new FieldRefusal("body", "body.not-json");
        }
    }
}

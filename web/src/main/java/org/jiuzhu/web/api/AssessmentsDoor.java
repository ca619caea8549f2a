package org.jiuzhu.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.PreChecks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.JsonForm;

/** 预审 for other systems: facts in, the whole explanation out; the same code as at the counter, nothing is stored. */
@Path("/assessments")
public class AssessmentsDoor {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 30;

    @Inject
    private PreChecks preChecks;

    @Inject
    private AssessmentJson json;

    /** @throws org.jiuzhu.shared.FormRefusal with every property that is wrong */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public String assess(InputStream body) throws IOException {
        AssessmentForm form = JsonForm.read(read(body), AssessmentForm.class);
        return json.of(preChecks.assess(form)).toString();
    }

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

    private static JsonObject read(InputStream body) throws IOException {
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

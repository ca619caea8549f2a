package org.jiuzhu.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.web.layout.Failure;

/** A refusal as RFC 9457 has it: status, the key as type, the sentence as detail, and the faults of fields. */
final class Problem {
    private static final String MEDIA = "application/problem+json;charset=UTF-8";

    private Problem() {}

    static Response of(int status, String reason, List<Failure.Sentence> sentences) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        sentences.stream().filter(said -> said.field() != null).forEach(said -> faults.add(fault(said)));
        JsonObject body = Json.createObjectBuilder()
                .add("type", "urn:jiuzhu:refusal:" + reason)
                .add("title", reason)
                .add("status", status)
                .add("detail", sentences.stream().map(Failure.Sentence::text).collect(Collectors.joining("\n")))
                .add("faults", faults)
                .build();
        return Response.status(status).type(MEDIA).entity(body.toString()).build();
    }

    private static JsonObjectBuilder fault(Failure.Sentence said) {
        return Json.createObjectBuilder().add("field", said.field()).add("text", said.text());
    }
}

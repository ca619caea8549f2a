package org.jiuzhu.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** Machines get a problem, never the page that people would see. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response known = thrown.getResponse();
        return known.hasEntity() ? known : told(known.getStatus());
    }

    private static Response told(int status) {
        String key = "http." + status;
        List<Failure.Sentence> sentences =
                Texts.has(key) ? List.of(new Failure.Sentence(null, Texts.of(key))) : List.of();
        return Problem.of(status, key, sentences);
    }
}

package org.jiuzhu.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Machines get a problem, never the page that people would see. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response known = thrown.getResponse();
        return known.hasEntity() ? known : Problem.of(known.getStatus(), "http." + known.getStatus(), List.of());
    }
}

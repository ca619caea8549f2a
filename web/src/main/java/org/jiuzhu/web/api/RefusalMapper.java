package org.jiuzhu.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;

/** A refused deed: 422 where a field is wrong, 404 for what is not there, 409 where rules or state are against it. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return Problem.of(status(refusal), refusal.reason(), Failure.of(refusal).sentences());
    }

    private static int status(Refusal refusal) {
        if (isAboutFields(refusal)) {
            return 422;
        }
        return refusal.reason().equals("not-found") ? 404 : 409;
    }

    private static boolean isAboutFields(Refusal refusal) {
        return refusal instanceof FieldRefusal || refusal instanceof FormRefusal;
    }
}

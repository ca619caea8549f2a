package org.jiuzhu.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;

/** A refused deed: 422 where a field is wrong, 409 where the rules or the state of things are against it. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return Problem.of(
                isAboutFields(refusal) ? 422 : 409,
                refusal.reason(),
                Failure.of(refusal).sentences());
    }

    private static boolean isAboutFields(Refusal refusal) {
        return refusal instanceof FieldRefusal || refusal instanceof FormRefusal;
    }
}

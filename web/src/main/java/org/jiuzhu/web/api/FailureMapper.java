package org.jiuzhu.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** What the role forbids or another hand was quicker at; what nobody foresaw is written down under a number. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final int BROKEN = 500;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        return switch (failure.kind()) {
            case FORBIDDEN -> Problem.of(403, "layout.forbidden", failure.sentences());
            case REFUSED -> Problem.of(409, "layout.busy", failure.sentences());
            case EXPIRED, BROKEN -> broken(thrown);
        };
    }

    private static Response broken(Throwable thrown) {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        return Problem.of(BROKEN, "http.500", List.of(new Failure.Sentence(null, Texts.of("http.500", incident))));
    }
}

package org.jiuzhu.web.layout;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Tells a failure on the page where it happened; where there is no page to go on with, on a page of its own. */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        try {
            switch (failure.kind()) {
                case REFUSED, FORBIDDEN -> tell(faces, failure);
                case EXPIRED -> FailurePages.expired(faces);
                case BROKEN -> FailurePages.broken(faces, thrown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(FacesContext faces, Failure failure) throws IOException {
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (faces.isPostback() && !rendering) {
            FieldMessages.add(faces, failure);
            faces.renderResponse();
        } else {
            FailurePages.refused(faces, failure);
        }
    }
}

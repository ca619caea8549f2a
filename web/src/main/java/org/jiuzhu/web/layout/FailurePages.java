package org.jiuzhu.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Leads to the pages that stand in for one that cannot be shown. */
final class FailurePages {
    private static final Logger LOG = Logger.getLogger(FailurePages.class.getName());

    private FailurePages() {}

    static void refused(FacesContext faces, Failure failure) throws IOException {
        boolean forbidden = failure.kind() == Failure.Kind.FORBIDDEN;
        faces.getExternalContext()
                .getRequestMap()
                .put("reason", failure.sentences().get(0).text());
        send(faces, forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND, "");
    }

    static void broken(FacesContext faces, Throwable thrown) throws IOException {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        faces.getExternalContext().getRequestMap().put("incident", incident);
        send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, incident);
    }

    /** The page is asked for again: the sign-in comes first where the session is gone as well. */
    static void expired(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        String page = Returns.pageOf((HttpServletRequest) external.getRequest());
        if (external.getUserPrincipal() != null) {
            FacesMessage stale = new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("layout.page-expired"), null);
            external.getFlash().setKeepMessages(true);
            faces.addMessage(null, stale);
        }
        external.redirect(external.getRequestContextPath() + page);
        faces.responseComplete();
    }

    private static void send(FacesContext faces, int status, String incident) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
            external.redirect(
                    external.getRequestContextPath() + "/public/error/" + status + ".xhtml?incident=" + incident);
        } else {
            external.responseReset();
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }
}

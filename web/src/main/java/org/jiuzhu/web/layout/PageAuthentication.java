package org.jiuzhu.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The part for people: who is not signed in is led to the sign-in page, which leads back. */
@ApplicationScoped
@Typed(PageAuthentication.class)
@AutoApplySession
public class PageAuthentication implements HttpAuthenticationMechanism {
    private static final String PARTIAL = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<partial-response><redirect url=\"%s\"></redirect></partial-response>";

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(stores.validate(credential));
        }
        return context.isProtected() ? leadToLogin(request, response, context) : context.doNothing();
    }

    private static AuthenticationStatus leadToLogin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String from = URLEncoder.encode(Returns.safe(Returns.pageOf(request)), StandardCharsets.UTF_8);
        String login = request.getContextPath() + "/login.xhtml?from=" + from + (expired ? "&expired=true" : "");
        if (request.getHeader("Faces-Request") == null) {
            return context.redirect(login);
        }
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().print(PARTIAL.formatted(login.replace("&", "&amp;")));
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException("The way to the sign-in page could not be written", e);
        }
    }
}

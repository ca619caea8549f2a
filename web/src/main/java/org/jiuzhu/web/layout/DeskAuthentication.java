package org.jiuzhu.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Who calls: machines at /api and /soap by Basic on each call and without a session, everyone else by the sign-in page.
 * A script of our own pages calls /api with the session of its page; without one it is told so and led nowhere.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {
    private static final String BASIC = "Basic ";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private PageAuthentication pages;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getServletPath();
        if (path.startsWith("/api") && OwnPage.calls(request)) {
            return request.getSession(false) == null
                    ? context.responseUnauthorized()
                    : pages.validateRequest(request, response, context);
        }
        return path.startsWith("/api") || path.startsWith("/soap")
                ? basic(request, response, context)
                : pages.validateRequest(request, response, context);
    }

    private AuthenticationStatus basic(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            CredentialValidationResult result = stores.validate(credential(header.substring(BASIC.length())));
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(result);
            }
        } else if (!context.isProtected()) {
            return context.doNothing();
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"jiuzhu\", charset=\"UTF-8\"");
        return context.responseUnauthorized();
    }

    private static BasicAuthenticationCredential credential(String encoded) {
        try {
            return new BasicAuthenticationCredential(encoded.trim());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return new BasicAuthenticationCredential("Og==");
        }
    }
}

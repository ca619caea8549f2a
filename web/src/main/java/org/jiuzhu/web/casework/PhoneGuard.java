package org.jiuzhu.web.casework;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** On the page that keeps facts of households on a phone nothing runs, and nothing is fetched, but what is our own. */
@WebFilter("/survey/*")
public class PhoneGuard extends HttpFilter {
    private static final String ONLY_OURS = "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", ONLY_OURS);
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(self)");
        chain.doFilter(request, response);
    }
}

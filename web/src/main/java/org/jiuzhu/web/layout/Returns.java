package org.jiuzhu.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;

/** The page of our own to which a request belongs, so that an officer comes back to it after signing in. */
final class Returns {
    static final String HOME = "/desk/inbox.xhtml";

    private static final Pattern PAGE = Pattern.compile("/(?!/|public/|login\\.xhtml)[^\\\\\\p{Cntrl}]*");

    private Returns() {}

    /** Path and query of the page; for a posted form those of the page that posted it. */
    static String pageOf(HttpServletRequest request) {
        String own = request.getRequestURI().substring(request.getContextPath().length());
        if ("GET".equals(request.getMethod())) {
            return request.getQueryString() == null ? own : own + "?" + request.getQueryString();
        }
        String referer = request.getHeader("Referer");
        return referer == null ? own : inOwn(referer, own);
    }

    /** Only a page of our own is safe to go to. */
    static String safe(String page) {
        return page != null && PAGE.matcher(page).matches() && page.length() < 2000 ? page : HOME;
    }

    private static String inOwn(String referer, String own) {
        try {
            URI from = URI.create(referer);
            boolean same = own.equals(from.getPath()) && from.getRawQuery() != null;
            return same ? own + "?" + from.getRawQuery() : own;
        } catch (IllegalArgumentException e) {
            return own;
        }
    }
}

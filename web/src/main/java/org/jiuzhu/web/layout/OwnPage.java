package org.jiuzhu.web.layout;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a script of our own pages calls, whose session then counts; a page of another site cannot look like one. */
public final class OwnPage {
    /** No form of another site can send this header, and its scripts are not let through with it. */
    static final String HEADER = "X-Jiuzhu-Page";

    private OwnPage() {}

    static boolean calls(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return request.getHeader(HEADER) != null
                && (site == null || site.equals("same-origin"))
                && (origin == null || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host")));
    }
}

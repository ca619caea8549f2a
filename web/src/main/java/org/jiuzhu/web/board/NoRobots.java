package org.jiuzhu.web.board;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What hangs in public for some days is not for search engines to keep. */
@WebFilter("/public/*")
public class NoRobots extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        chain.doFilter(request, response);
    }
}

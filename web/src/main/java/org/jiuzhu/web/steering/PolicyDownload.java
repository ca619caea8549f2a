package org.jiuzhu.web.steering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.steering.PublicPolicies;
import org.jiuzhu.web.layout.Failure;

/** A published text as it is hashed, byte by byte: its PDF, or its words in UTF-8. */
@WebServlet({"/public/policy.pdf", "/public/policy.txt"})
public class PolicyDownload extends HttpServlet {
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";

    @Inject
    private transient PublicPolicies policies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request.getParameter("id"));
            if (request.getServletPath().endsWith(".pdf")) {
                sendFile(policies.file(id), id, response);
            } else {
                sendText(policies.read(id).body(), id, response);
            }
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static long id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }

    static void sendFile(Path file, long id, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=policy-" + id + ".pdf");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private static void sendText(String body, long id, HttpServletResponse response) throws IOException {
        if (body == null) {
            throw new Refusal("not-found");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=policy-" + id + ".txt");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

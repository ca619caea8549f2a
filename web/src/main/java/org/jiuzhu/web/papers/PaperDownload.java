package org.jiuzhu.web.papers;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** One paper of a case as a PDF, issued when it is asked for the first time. */
@WebServlet("/casework/paper.pdf")
public class PaperDownload extends HttpServlet {
    @Inject
    private transient CasePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = request.getParameter("number");
            Printed printed = papers.issue(number, kind(request.getParameter("kind")), request);
            String name =
                    Texts.of("official.file-name", Heads.title(printed.paper().kind()), number);
            send(response, printed.pdf(), name);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Printed printed(HttpServletRequest request) {
        String code = request.getParameter("code");
        return code == null
                ? papers.issue(request.getParameter("number"), kind(request.getParameter("kind")), request)
                : papers.again(code);
    }

    private static IssuedKind kind(String typed) {
        return Arrays.stream(IssuedKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    static void send(HttpServletResponse response, byte[] pdf, String name) throws IOException {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + encoded);
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(pdf);
    }
}

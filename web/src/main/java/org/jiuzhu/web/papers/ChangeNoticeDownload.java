package org.jiuzhu.web.papers;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** The notice of a change as a PDF, issued when it is asked for the first time. */
@WebServlet("/adjustment/notice.pdf")
public class ChangeNoticeDownload extends HttpServlet {
    @Inject
    private transient ChangeNotices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Printed printed = notices.issue(number(request.getParameter("id")), request);
            String name = Texts.of(
                    "official.file-name",
                    printed.paper().title(),
                    printed.paper().documentNumber());
            PaperDownload.send(response, printed.pdf(), name);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw new Refusal("not-found");
        }
    }
}

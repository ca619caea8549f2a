package org.jiuzhu.web.reporting;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jiuzhu.reporting.Reports;
import org.jiuzhu.reporting.Reports.Sent;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;

/** The file that came with a report. */
@WebServlet("/reporting/file")
public class ReportFileDownload extends HttpServlet {
    @Inject
    private transient Reports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Sent sent = reports.file(key(request.getParameter("id")));
            response.setContentType(sent.media().type());
            response.setContentLengthLong(Files.size(sent.bytes()));
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(sent.name()));
            response.setHeader("Cache-Control", "private, no-store");
            Files.copy(sent.bytes(), response.getOutputStream());
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The key in an address; without one there is nothing. */
    static long key(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }

    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.jiuzhu.web.finance;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.finance.FundHead;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.finance.ResultImports;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** The letter of a request, its payment file, and the report of an answer. */
@WebServlet({"/finance/letter.pdf", "/finance/payments", "/finance/report.csv"})
public class FinanceDownload extends HttpServlet {
    private static final String BYTES = "application/octet-stream";

    @Inject
    private transient FundRequests requests;

    @Inject
    private transient ResultImports results;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request.getServletPath(), id(request.getParameter("id")), response);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(String what, long id, HttpServletResponse response) throws IOException {
        if (what.endsWith("letter.pdf")) {
            byte[] pdf = requests.letter(id);
            response.setContentType("application/pdf");
            response.getOutputStream().write(pdf);
        } else if (what.endsWith("payments")) {
            FundHead head = requests.get(id);
            if (head.format() == null) {
                throw new Refusal("finance.not-released", head.state());
            }
            named(
                    response,
                    Texts.of("finance.file.name", head.batch(), head.format().ending()));
            requests.write(id, response.getOutputStream());
        } else {
            named(response, Texts.of("finance.report.name", id));
            results.report(id, response.getOutputStream());
        }
    }

    private static void named(HttpServletResponse response, String name) {
        response.setContentType(BYTES);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }

    private static long id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }
}

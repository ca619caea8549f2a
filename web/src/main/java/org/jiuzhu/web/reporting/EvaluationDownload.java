package org.jiuzhu.web.reporting;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.reporting.Evaluation;
import org.jiuzhu.reporting.EvaluationFiles;
import org.jiuzhu.reporting.Evaluations;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;

/** An evaluation as a PDF, or its figures as a workbook. */
@WebServlet({"/reporting/evaluation.pdf", "/reporting/evaluation.xlsx"})
public class EvaluationDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient Evaluations evaluations;

    @Inject
    private transient EvaluationFiles files;

    @Inject
    private transient EvaluationPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Evaluation one = evaluations.get(ReportFileDownload.key(request.getParameter("id")));
            if (request.getServletPath().endsWith(".pdf")) {
                pdf(one, response);
            } else {
                head(response, XLSX, "attachment", one.title() + ".xlsx");
                files.sheet(one.id(), EvaluationWords::say, response.getOutputStream());
            }
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void pdf(Evaluation one, HttpServletResponse response) throws IOException {
        byte[] pdf = papers.print(one.id());
        head(response, "application/pdf", "inline", one.title() + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static void head(HttpServletResponse response, String type, String how, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", how + "; filename*=UTF-8''" + ReportFileDownload.encoded(name));
        response.setHeader("Cache-Control", "private, no-store");
    }
}

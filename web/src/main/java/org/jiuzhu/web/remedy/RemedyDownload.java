package org.jiuzhu.web.remedy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.remedy.RemedyFilter;
import org.jiuzhu.remedy.RemedyRegister;
import org.jiuzhu.remedy.RemedySheet;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** The register as a workbook, with the filters of the page. */
@WebServlet("/remedy/remedies.xlsx")
public class RemedyDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient RemedyRegister register;

    @Inject
    private transient Labels labels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            RemedyFilter filter = RemedyFilters.of(
                    request.getParameter("standing"), request.getParameter("year"), request.getParameter("area"), null);
            response.setContentType(XLSX);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(Texts.of("remedy.file"), StandardCharsets.UTF_8));
            register.export(filter, new RemedySheet.Words(headings(), labels::of), response.getOutputStream());
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static List<String> headings() {
        return Stream.of(
                        "number",
                        "kind",
                        "state",
                        "outside-number",
                        "outside",
                        "claimant",
                        "case",
                        "applicant",
                        "township",
                        "matter",
                        "attacked",
                        "attacked.number",
                        "delivered",
                        "filed",
                        "last-day",
                        "in-time",
                        "received",
                        "answer-due",
                        "answered",
                        "outcome",
                        "decided",
                        "result-number",
                        "reason",
                        "cause")
                .map(column -> Texts.of("remedy." + column))
                .toList();
    }
}

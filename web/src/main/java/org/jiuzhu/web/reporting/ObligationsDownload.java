package org.jiuzhu.web.reporting;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.reporting.ObligationFilter;
import org.jiuzhu.reporting.ObligationRow;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.sheets.PlainCell;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** The list of reports as CSV, filtered as it is on the page. */
@WebServlet("/reporting/obligations.csv")
public class ObligationsDownload extends HttpServlet {
    private static final int MOST = 5_000;

    @Inject
    private transient Obligations obligations;

    @Inject
    private transient ReportWords words;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LocalDate soon = obligations.soon();
            List<ObligationRow> rows = obligations.page(filter(request), MOST);
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=reports.csv");
            PrintWriter out = response.getWriter();
            out.write('\ufeff');
            line(
                    out,
                    Stream.of("unit", "title", "about", "due", "came", "state").map(key -> Texts.of("reports." + key)));
            rows.forEach(row -> line(out, cells(row, soon)));
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static ObligationFilter filter(HttpServletRequest request) {
        String area = request.getParameter("area");
        return new ObligationFilter(
                ObligationsPage.view(request.getParameter("view")),
                Months.of(request.getParameter("month"), null),
                area == null ? "" : area,
                null);
    }

    private Stream<String> cells(ObligationRow row, LocalDate soon) {
        return Stream.of(
                words.unit(row.townshipCode(), row.unit()),
                row.title(),
                words.about(row.kind(), row.subject(), row.periodFrom(), row.periodTo()),
                row.dueOn().toString(),
                row.came() == null ? "" : row.came().toLocalDate().toString(),
                words.state(row.timeliness(clocks.today(), soon), row.state()));
    }

    private static void line(PrintWriter out, Stream<String> cells) {
        out.write(cells.map(cell -> '"' + PlainCell.of(cell).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n");
    }
}

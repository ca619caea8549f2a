package org.jiuzhu.web.steering;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.Guidance;
import org.jiuzhu.steering.GuidanceFilter;
import org.jiuzhu.steering.GuidanceSheet;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** A year's courses and guidance as a workbook, as far as the officer may see them. */
@WebServlet("/steering/trainings.xlsx")
public class TrainingsDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "guide.held-on",
            "guide.kind",
            "guide.topic",
            "guide.hours",
            "guide.given-by",
            "guide.for",
            "guide.officers",
            "guide.others",
            "guide.passed",
            "guide.note");

    @Inject
    private transient Guidance guidance;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = GuidanceYears.of(request.getParameter("year"), clocks.today().getYear());
        String township = request.getParameter("township");
        boolean code = township != null && township.matches("\\d{9}");
        GuidanceFilter filter =
                new GuidanceFilter(year, TrainingsPage.kindOf(request.getParameter("kind")), code ? township : null, 0);
        try {
            response.setContentType(XLSX);
            response.setHeader("Content-Disposition", "attachment; filename=guidance-" + year + ".xlsx");
            guidance.export(filter, words(), response.getOutputStream());
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static GuidanceSheet.Words words() {
        Stream<String> headings = COLUMNS.stream().map(Texts::of);
        return new GuidanceSheet.Words(
                headings.toList(), new Labels()::of, Texts.of("layout.comma"), Texts.of("guide.struck.mark"));
    }
}

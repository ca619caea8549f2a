package org.jiuzhu.web.statistics;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.PlaceTotals;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Statistics;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** The workbook of the statistics: every matter and registration, of the places that the page shows. */
@WebServlet("/statistics/table.xlsx")
public class StatisticsDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient Statistics statistics;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient Areas areas;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(query(request), response);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private StatisticQuery query(HttpServletRequest request) {
        StatisticFilter filter = new StatisticFilter();
        filter.setMonth(request.getParameter("month"));
        filter.setFrom(request.getParameter("from"));
        filter.setTownship(request.getParameter("township"));
        Officer officer = current.get();
        StatisticQuery query = filter.query(YearMonth.from(clocks.today()));
        return AreaLevel.of(officer.areaCode()) == AreaLevel.CITY ? query : query.within(officer.areaCode());
    }

    private void send(StatisticQuery query, HttpServletResponse response) throws IOException {
        List<Figure> figures = statistics.visible();
        String place = areas.require(
                        query.townshipCode() == null ? current.get().areaCode() : query.townshipCode())
                .name();
        String name = Texts.of("statistics.file", place, StatisticColumns.span(query));
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        write(new StatisticsBook(figures, response.getOutputStream()), query, place);
    }

    private void write(StatisticsBook book, StatisticQuery query, String place) {
        for (AssistanceMatter matter : AssistanceMatter.values()) {
            for (Registration registration : Registration.values()) {
                StatisticQuery one = query.of(matter, registration);
                String name = Texts.of("Registration." + registration) + Texts.of("AssistanceMatter." + matter);
                String title = Texts.of("statistics.book.title", place, StatisticColumns.span(query), name);
                book.sheet(name, title, statistics.table(one), year(one));
            }
        }
        book.finish();
    }

    private Map<String, Fen> year(StatisticQuery query) {
        return statistics.table(query.since(query.last().withMonth(1))).stream()
                .collect(Collectors.toMap(PlaceTotals::code, row -> row.totals().money(Figure.SPENDING)));
    }
}

package org.jiuzhu.web.rating;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.rating.QualitySheet;
import org.jiuzhu.rating.ServiceQuality;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** 服务质量 as a workbook, by township and matter. */
@WebServlet("/rating/quality.xlsx")
public class QualityDownload extends HttpServlet {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int COLUMNS = 20;

    @Inject
    private transient ServiceQuality quality;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            QualityRange range = QualityRanges.of(
                    request.getParameter("from"),
                    request.getParameter("to"),
                    request.getParameter("area"),
                    YearMonth.from(clocks.today()));
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            quality.export(range, words(), sheet);
            String name = Texts.of("quality.file", range.from(), range.to()) + ".xlsx";
            response.setContentType(TYPE);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            sheet.writeTo(response.getOutputStream());
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static QualitySheet.Words words() {
        List<String> headings = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(column -> Texts.of("quality.column." + column))
                .toList();
        return new QualitySheet.Words(
                headings,
                Texts.of("quality.all"),
                constant -> Texts.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
    }
}

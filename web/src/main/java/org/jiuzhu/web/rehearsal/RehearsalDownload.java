package org.jiuzhu.web.rehearsal;

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
import org.jiuzhu.rehearsal.RehearsalSheet;
import org.jiuzhu.rehearsal.Rehearsals;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** The households of a rehearsal as a workbook, streamed as it is written. */
@WebServlet("/rehearsal/rehearsal.xlsx")
public class RehearsalDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient Rehearsals rehearsals;

    @Inject
    private transient Labels labels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request.getParameter("id"));
            response.setContentType(XLSX);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(Texts.of("rehearsal.file"), StandardCharsets.UTF_8));
            rehearsals.export(id, new RehearsalSheet.Words(headings(), labels::of), response.getOutputStream());
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static long id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }

    private static List<String> headings() {
        return Stream.of(
                        "benefit.certificate",
                        "benefit.kind",
                        "benefit.head",
                        "rehearsal.township",
                        "benefit.village",
                        "rehearsal.outcome",
                        "rehearsal.persons-before",
                        "rehearsal.persons-after",
                        "rehearsal.before",
                        "rehearsal.after",
                        "rehearsal.difference")
                .map(Texts::of)
                .toList();
    }
}

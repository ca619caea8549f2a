package org.jiuzhu.web.review;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.review.DeathImports;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** The template of lists of the dead, and one that was imported, row by row with what became of it. */
@WebServlet({"/review/deaths.csv", "/review/deaths-template.xlsx"})
public class DeathsDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient DeathImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().endsWith(".xlsx")) {
                named(response, XLSX, Texts.of("death.template-name"));
                imports.template(response.getOutputStream());
            } else {
                long id = id(request.getParameter("id"));
                String name = Texts.of("death.report-name", imports.get(id).fileName());
                named(response, "text/csv; charset=UTF-8", name);
                imports.report(id, Texts::of, response.getOutputStream());
            }
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void named(HttpServletResponse response, String type, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }

    private static long id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }
}

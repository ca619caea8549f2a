package org.jiuzhu.web.papers;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jiuzhu.document.SealUses;
import org.jiuzhu.web.layout.Texts;

/** 用印台账 as CSV, of the same days and township as the page. */
@WebServlet("/casework/seals.csv")
public class SealsDownload extends HttpServlet {
    @Inject
    private transient SealUses uses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=seals.csv");
            uses.export(
                    SealFilters.of(
                            request.getParameter("from"),
                            request.getParameter("to"),
                            request.getParameter("month"),
                            request.getParameter("township")),
                    List.of(
                            Texts.of("seals.at"),
                            Texts.of("seals.seal"),
                            Texts.of("seals.document"),
                            Texts.of("seals.township"),
                            Texts.of("seals.by")),
                    response.getOutputStream());
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

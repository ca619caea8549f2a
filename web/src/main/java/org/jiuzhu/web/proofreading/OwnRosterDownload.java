package org.jiuzhu.web.proofreading;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import org.jiuzhu.proofreading.ProofExports;
import org.jiuzhu.web.payment.Months;

/** Own records of a month in the columns of the province's roster. */
@WebServlet("/proofreading/own.csv")
public class OwnRosterDownload extends HttpServlet {
    @Inject
    private transient ProofExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        YearMonth month = Months.of(request.getParameter("month"), null);
        if (month == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=own-roster-" + month + ".csv");
            exports.own(month, response.getOutputStream());
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

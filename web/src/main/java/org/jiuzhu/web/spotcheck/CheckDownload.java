package org.jiuzhu.web.spotcheck;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.spotcheck.SpotCheck;
import org.jiuzhu.spotcheck.SpotChecks;
import org.jiuzhu.spotcheck.SpotExports;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.payment.Months;

/** A month's check as files, for whoever wants to draw again. */
@WebServlet("/spotcheck/check.zip")
public class CheckDownload extends HttpServlet {
    @Inject
    private transient SpotChecks checks;

    @Inject
    private transient SpotExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            YearMonth month = Months.of(request.getParameter("month"), null);
            if (month == null || checks.of(month).filter(SpotCheck::isFrozen).isEmpty()) {
                throw new Refusal("not-found");
            }
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=spot-check-" + month + ".zip");
            exports.write(month, response.getOutputStream());
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

package org.jiuzhu.web.papers;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;

/** Everything of a case bound into one file for a court; the purpose must be named. */
@WebServlet("/casework/bundle.pdf")
public class BundleDownload extends HttpServlet {
    @Inject
    private transient CaseBundles binder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = request.getParameter("number");
            CaseBundles.send(response, binder.bind(number, request.getParameter("purpose"), request), number);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

package org.jiuzhu.web.remedy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.remedy.Petition;
import org.jiuzhu.remedy.Remedies;
import org.jiuzhu.remedy.RemedyBundles;
import org.jiuzhu.remedy.RemedyFile;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.papers.CaseBundles;

/** Binds the case for the reviewing body or the court; the file that is handed out is written down with its sum. */
@WebServlet("/remedy/bundle.pdf")
public class RemedyBundleDownload extends HttpServlet {
    @Inject
    private transient Remedies remedies;

    @Inject
    private transient RemedyBundles bundles;

    @Inject
    private transient CaseBundles binder;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request.getParameter("id"));
            RemedyFile file = remedies.open(id);
            Petition petition = file.remedy().petition();
            String purpose = Texts.of("remedy.bundle.purpose", petition.outsideBody(), petition.outsideNumber());
            byte[] bound = binder.bind(file.caseNumber(), purpose, request);
            bundles.record(id, bound);
            CaseBundles.send(response, bound, file.caseNumber());
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
}

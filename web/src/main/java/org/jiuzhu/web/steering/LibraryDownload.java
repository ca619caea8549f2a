package org.jiuzhu.web.steering;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.web.layout.Failure;

/** The PDF of a text in the library, drafts too, for those who may see it there. */
@WebServlet("/steering/policy.pdf")
public class LibraryDownload extends HttpServlet {
    @Inject
    private transient PolicyLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = PolicyDownload.id(request.getParameter("id"));
            PolicyDownload.sendFile(library.file(id), id, response);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

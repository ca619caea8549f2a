package org.jiuzhu.web.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.papers.InstrumentPapers;
import org.jiuzhu.papers.InstrumentPapers.Sealed;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** A 委托书 under seal as a PDF, as it was issued. */
@WebServlet("/delegation/instrument.pdf")
public class InstrumentDownload extends HttpServlet {
    @Inject
    private transient InstrumentPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Sealed sealed = papers.again(request.getParameter("number"));
            String name = Texts.of(
                    "official.file-name", sealed.paper().title(), sealed.paper().number());
            PaperDownload.send(response, sealed.pdf(), name);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

package org.jiuzhu.web.delegation;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.jiuzhu.evidence.CertificateScans;
import org.jiuzhu.evidence.CertificateScans.Scan;
import org.jiuzhu.evidence.MediaKind;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;

/** The scan of a certificate of training, to be looked at. */
@WebServlet("/delegation/certificate")
public class CertificateDownload extends HttpServlet {
    /** Nothing in a scan may run or fetch. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'";

    @Inject
    private transient CertificateScans scans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Scan scan = scans.look(id(request.getParameter("id")));
            response.setContentType(scan.media().type());
            response.setContentLengthLong(Files.size(scan.bytes()));
            response.setHeader(
                    "Content-Disposition",
                    "inline; filename=certificate." + scan.media().ending());
            response.setHeader(
                    "Content-Security-Policy",
                    scan.media() == MediaKind.PDF ? NOTHING_RUNS : NOTHING_RUNS + "; sandbox");
            Files.copy(scan.bytes(), response.getOutputStream());
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

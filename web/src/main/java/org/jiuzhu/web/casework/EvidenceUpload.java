package org.jiuzhu.web.casework;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jiuzhu.casework.EvidenceReception;
import org.jiuzhu.evidence.EvidenceLimits;
import org.jiuzhu.evidence.EvidenceShelf.Attached;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Failure.Sentence;
import org.jiuzhu.web.layout.Texts;

/** Takes one file in: its bytes are the body, read as they come. Answers with one sentence for the officer. */
@WebServlet("/casework/evidence/upload")
public class EvidenceUpload extends HttpServlet {
    /** Nothing else, or the server would take the body for a form and read it before us. */
    private static final String BYTES = "application/octet-stream";

    /** No form of another site can send this header. */
    static final String OWN_PAGE = "X-Jiuzhu-Upload";

    private static final int BUFFER = 64 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int REFUSED = 422;

    @Inject
    private transient EvidenceReception reception;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isFromOwnPage(request)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, Texts.of("evidence.foreign"));
            return;
        }
        long length = request.getContentLengthLong();
        if (length > EvidenceLimits.LARGEST) {
            response.setHeader("Connection", "close");
            answer(response, TOO_LARGE, Texts.of("evidence.too-large-for-any", EvidenceLimits.LARGEST_MEGABYTES));
            return;
        }
        receive(request, response, length);
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, long length) throws IOException {
        try {
            Attached attached = reception.receive(
                    request.getParameter("number"), UploadForm.of(request), request.getInputStream(), length);
            answer(response, HttpServletResponse.SC_OK, sentence(attached));
        } catch (Refusal | EJBException failed) {
            Failure failure = Failure.of(failed);
            if (failure.sentences().isEmpty()) {
                throw failed;
            }
            int status = failure.kind() == Failure.Kind.FORBIDDEN ? HttpServletResponse.SC_FORBIDDEN : REFUSED;
            passOver(request);
            answer(
                    response,
                    status,
                    failure.sentences().stream().map(Sentence::text).reduce("", String::concat));
        }
    }

    private static boolean isFromOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return request.getHeader(OWN_PAGE) != null
                && String.valueOf(request.getContentType()).startsWith(BYTES)
                && (site == null || site.equals("same-origin"))
                && (origin == null || origin.replaceFirst("^https?://", "").equals(host));
    }

    private static String sentence(Attached attached) {
        String elsewhere = attached.elsewhere() ? Texts.of("evidence.elsewhere") : "";
        String key = attached.again() ? "evidence.again" : "evidence.kept";
        return Texts.of(key, attached.item().position()) + elsewhere;
    }

    /** Browsers listen to the answer only when they have sent all; what may still come is read and kept nowhere. */
    private static void passOver(HttpServletRequest request) {
        byte[] nowhere = new byte[BUFFER];
        try {
            InputStream body = request.getInputStream();
            long left = EvidenceLimits.LARGEST;
            for (int read = body.read(nowhere); read >= 0 && left > 0; read = body.read(nowhere)) {
                left -= read;
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(sentence);
    }
}

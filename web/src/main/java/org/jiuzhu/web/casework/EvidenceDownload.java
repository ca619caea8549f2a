package org.jiuzhu.web.casework;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jiuzhu.casework.EvidenceReading;
import org.jiuzhu.casework.EvidenceReading.Content;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.MediaKind;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** A file of a case to be looked at, as a stream, or a part of it as films ask; whole or {@code small=true}. */
@WebServlet("/casework/evidence/file")
public class EvidenceDownload extends HttpServlet {
    /** Nothing in a file may run or fetch; a reader of PDFs does not open in a sandbox, and needs no page of ours. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; img-src 'self'; media-src 'self'; object-src 'self'; style-src 'unsafe-inline'";

    private static final String IN_A_SANDBOX = NOTHING_RUNS + "; sandbox";
    private static final int BUFFER = 64 * 1024;

    @Inject
    private transient EvidenceReading evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request.getParameter("id"));
            if (request.getParameter("small") != null) {
                sendSmall(id, response);
            } else {
                send(id, request, response);
            }
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

    private void sendSmall(long id, HttpServletResponse response) throws IOException {
        Content content = evidence.glance(id);
        guard(response, MediaKind.JPEG, "inline");
        write(content.bytes(), Part.WHOLE, response);
    }

    private void send(long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Part part = Part.of(request.getHeader("Range"));
        Content content = evidence.look(id);
        EvidenceItem item = content.item();
        guard(response, item.file().media(), disposition(item, request.getParameter("save") != null));
        response.setHeader("Accept-Ranges", "bytes");
        if (part.isUnreachable(item.file().bytes())) {
            response.setHeader("Content-Range", "bytes */" + item.file().bytes());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        write(content.bytes(), part, response);
    }

    private static void guard(HttpServletResponse response, MediaKind media, String disposition) {
        response.setContentType(media.type());
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", media == MediaKind.PDF ? NOTHING_RUNS : IN_A_SANDBOX);
    }

    /** The name says kind and place in the file; what it was called on the phone stays in the catalogue. */
    private static String disposition(EvidenceItem item, boolean save) {
        String name = Texts.of("evidence.file-name", item.position(), item.kind()) + "."
                + item.file().media().ending();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (save || item.file().media().isOffice() ? "attachment" : "inline") + "; filename*=UTF-8''" + encoded;
    }

    private static void write(Path file, Part part, HttpServletResponse response) throws IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            long size = bytes.size();
            long last = part.last(size);
            if (part.isPart()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + part.from() + "-" + last + "/" + size);
            }
            response.setContentLengthLong(last - part.from() + 1);
            copy(bytes.position(part.from()), last - part.from() + 1, response.getOutputStream());
        }
    }

    private static void copy(FileChannel bytes, long left, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        for (long rest = left; rest > 0; ) {
            buffer.clear().limit((int) Math.min(BUFFER, rest));
            int read = bytes.read(buffer);
            if (read < 0) {
                throw new IOException("The file is shorter than it was");
            }
            out.write(buffer.array(), 0, read);
            rest -= read;
        }
    }

    /** From which byte to which; the last is negative where it goes to the end. */
    record Part(long from, long to) {
        static final Part WHOLE = new Part(0, -1);

        /** One range with a beginning, as films are asked for; anything else is answered whole. */
        static Part of(String range) {
            if (range == null || !range.matches("bytes=\\d{1,15}-(\\d{1,15})?")) {
                return WHOLE;
            }
            String[] ends = range.substring("bytes=".length()).split("-");
            return new Part(Long.parseLong(ends[0]), ends.length > 1 ? Long.parseLong(ends[1]) : Long.MAX_VALUE);
        }

        boolean isPart() {
            return to >= 0;
        }

        boolean isUnreachable(long size) {
            return isPart() && (from >= size || to < from);
        }

        long last(long size) {
            return isPart() ? Math.min(to, size - 1) : size - 1;
        }
    }
}

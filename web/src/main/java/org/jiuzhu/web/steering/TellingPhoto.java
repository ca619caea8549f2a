package org.jiuzhu.web.steering;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.steering.VillageTellings;
import org.jiuzhu.web.layout.Failure;

/** The photo of a village that was told of a policy, for officers of its area. */
@WebServlet("/steering/photo")
public class TellingPhoto extends HttpServlet {
    private static final int JPEG_MARK = 0xFF;

    @Inject
    private transient VillageTellings tellings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("id");
        try {
            if (typed == null || !typed.matches("\\d{1,18}")) {
                throw new Refusal("not-found");
            }
            Path photo = tellings.photo(Long.parseLong(typed));
            response.setContentType(type(photo));
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setContentLengthLong(Files.size(photo));
            Files.copy(photo, response.getOutputStream());
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Only these two are taken in. */
    private static String type(Path photo) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            return in.read() == JPEG_MARK ? "image/jpeg" : "image/png";
        }
    }
}

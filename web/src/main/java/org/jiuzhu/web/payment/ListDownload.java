package org.jiuzhu.web.payment;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListHead;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** A file about one list, for a purpose. */
abstract class ListDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient MonthlyLists lists;

    String type() {
        return XLSX;
    }

    abstract String name(ListHead list);

    abstract void write(long listId, ExportPurpose purpose, OutputStream out) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request, response);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ListHead list = lists.head(id(request.getParameter("id")));
        response.setContentType(type());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name(list));
        write(list.id(), purpose(request.getParameter("purpose")), response.getOutputStream());
    }

    private static long id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }

    private static ExportPurpose purpose(String typed) {
        return Arrays.stream(ExportPurpose.values())
                .filter(purpose -> purpose.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static String named(String key, ListHead list) {
        String name = Texts.of(key, list.townshipName(), Months.text(list.month()));
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

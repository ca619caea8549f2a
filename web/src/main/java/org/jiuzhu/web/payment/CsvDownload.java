package org.jiuzhu.web.payment;

import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListHead;

/** The lines of a list for other programs, streamed as they are written; without a purpose there are none. */
@WebServlet("/payment/list.csv")
public class CsvDownload extends ListDownload {
    @Override
    String type() {
        return "text/csv; charset=UTF-8";
    }

    @Override
    String name(ListHead list) {
        return named("payment.csv-file", list);
    }

    @Override
    void write(long listId, ExportPurpose purpose, OutputStream out) {
        lists.exportCsv(listId, purpose, out);
    }
}

package org.jiuzhu.web.payment;

import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListHead;

/** The workbook of a list, streamed as it is written; without a purpose there is none. */
@WebServlet("/payment/list.xlsx")
public class SheetDownload extends ListDownload {
    @Override
    String name(ListHead list) {
        return named("payment.file", list);
    }

    @Override
    void write(long listId, ExportPurpose purpose, OutputStream out) {
        lists.export(listId, purpose, out);
    }
}

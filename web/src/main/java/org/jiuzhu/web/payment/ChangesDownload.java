package org.jiuzhu.web.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListComparison;
import org.jiuzhu.payment.ListHead;

/** The workbook of a list's changes, streamed as it is written; without a purpose there is none. */
@WebServlet("/payment/changes.xlsx")
public class ChangesDownload extends ListDownload {
    @Inject
    private transient ListComparison comparison;

    @Override
    String name(ListHead list) {
        return named("payment.changes.file", list);
    }

    @Override
    void write(long listId, ExportPurpose purpose, OutputStream out) throws IOException {
        comparison.export(listId, purpose, out);
    }
}

package org.jiuzhu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jiuzhu.shared.Sha256;

/** What can be said of a PDF from outside. */
public final class PdfPages {
    private PdfPages() {}

    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sum of its bytes. */
    public static String sha256(byte[] pdf) {
        return HexFormat.of().formatHex(Sha256.digest().digest(pdf));
    }
}

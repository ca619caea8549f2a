package org.jiuzhu.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays a paper out on A4: XHTML and CSS in, a PDF with its font in it out; nothing is fetched from anywhere. */
public final class PdfPaper {
    /** The family that a paper's style names. */
    public static final String FAMILY = "paper";

    private static final int REGULAR = 400;
    private static final int LARGEST = 12;
    private static final int SMALLEST = 6;
    private static final int STEP = 1;

    private PdfPaper() {}

    /**
     * The paper on one page: the letters are made smaller, step by step, until it fits.
     *
     * @throws org.jiuzhu.shared.Refusal {@code paper.no-font} where the system has no Chinese font to embed
     */
    public static byte[] onOnePage(Paper paper) {
        byte[] pdf = of(paper.xhtml(LARGEST));
        for (int size = LARGEST - STEP; pages(pdf) > 1 && size >= SMALLEST; size -= STEP) {
            pdf = of(paper.xhtml(size));
        }
        return pdf;
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The PDF of that page.
     *
     * @param xhtml well-formed, with its style inside
     * @throws org.jiuzhu.shared.Refusal {@code paper.no-font} where the system has no Chinese font to embed
     */
    public static byte[] of(String xhtml) {
        try (TrueTypeFont font = PaperFont.open();
                PDDocument document = new PDDocument();
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useUriResolver((base, uri) -> null);
            builder.usePDDocument(document);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font, true)),
                    FAMILY,
                    REGULAR,
                    FontStyle.NORMAL,
                    true);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

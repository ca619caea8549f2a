package org.jiuzhu.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TrueTypeFont;
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
    private static final String DATA = "data:image/png;base64,";

    private PdfPaper() {}

    /**
     * The paper on one page: the letters are made smaller, step by step, until it fits.
     *
     * @throws org.jiuzhu.shared.Refusal {@code paper.no-font} where the system has no Chinese font to embed
     */
    public static byte[] onOnePage(Paper paper) {
        byte[] pdf = of(paper.xhtml(LARGEST));
        for (int size = LARGEST - STEP; PdfPages.count(pdf) > 1 && size >= SMALLEST; size -= STEP) {
            pdf = of(paper.xhtml(size));
        }
        return pdf;
    }

    /**
     * The PDF of that page.
     *
     * @param xhtml well-formed, with its style inside
     * @throws org.jiuzhu.shared.Refusal {@code paper.no-font} where the system has no Chinese font to embed
     */
    public static byte[] of(String xhtml) {
        return of(xhtml, builder -> {});
    }

    /** The same to be kept for as long as the file: PDF/A-2b, colours and letters inside. */
    static byte[] toKeep(String xhtml) {
        return of(xhtml, builder -> {
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        });
    }

    private static byte[] of(String xhtml, Consumer<PdfRendererBuilder> how) {
        try (TrueTypeFont font = PaperFont.open();
                PDDocument document = new PDDocument();
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useUriResolver((base, uri) -> uri.startsWith(DATA) ? uri : null);
            builder.usePDDocument(document);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font, true)),
                    FAMILY,
                    REGULAR,
                    FontStyle.NORMAL,
                    true);
            how.accept(builder);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

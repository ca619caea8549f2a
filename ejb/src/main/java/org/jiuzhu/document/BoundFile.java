package org.jiuzhu.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Binds papers into one file: an index in front, a running number on each page, a bookmark for each part. */
public final class BoundFile {
    private static final float MARGIN = 40;
    private static final float STAMP = 9;
    private static final int LONGEST_SIDE = 1_600;

    private BoundFile() {}

    /** Something that is bound in, or lies beside and stands in the index with its sum. */
    public record Part(String title, String number, LocalDate day, Form form, Path file, byte[] bytes, String sha256) {
        /** A paper that is at hand. */
        public static Part of(String title, String number, LocalDate day, byte[] pdf) {
            return new Part(title, number, day, Form.PDF, null, pdf, PdfPages.sha256(pdf));
        }

        /** What lies on the disk and is read when its turn has come. */
        public static Part of(String title, LocalDate day, Form form, Path file, String sha256) {
            return new Part(title, "", day, form, file, new byte[0], sha256);
        }

        /** How it comes into the file. */
        public enum Form {
            PDF,
            PICTURE,
            BESIDE
        }
    }

    /** What the index is called, of which case it is, and its columns: place, title, number, day, pages, sum. */
    public record Titles(String body, String title, String about, List<String> columns, String beside) {}

    private record Placed(Part part, int first, int last) {}

    /** @return a PDF; the page numbers of the index are those stamped on the pages */
    public static byte[] of(Titles titles, List<Part> parts) {
        int front = pagesOf(index(titles, placed(parts, List.of(), 0)));
        try (PDDocument bound = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                TrueTypeFont font = PaperFont.open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<Integer> counts = new ArrayList<>();
            try (PDDocument rest = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
                for (Part part : parts) {
                    int before = rest.getNumberOfPages();
                    append(rest, part);
                    counts.add(rest.getNumberOfPages() - before);
                }
                List<Placed> placed = placed(parts, counts, front);
                append(bound, Loader.loadPDF(index(titles, placed)));
                new PDFMergerUtility().appendDocument(bound, rest);
                bound.getDocumentCatalog().setAcroForm(null);
                bookmarks(bound, placed);
                number(bound, PDType0Font.load(bound, font, true));
                bound.save(out);
            }
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Placed> placed(List<Part> parts, List<Integer> counts, int front) {
        List<Placed> placed = new ArrayList<>();
        int next = front + 1;
        for (int at = 0; at < parts.size(); at++) {
            int pages = counts.isEmpty() ? 1 : counts.get(at);
            placed.add(new Placed(parts.get(at), next, next + pages - 1));
            next += pages;
        }
        return placed;
    }

    private static byte[] index(Titles titles, List<Placed> placed) {
        Paper paper = new Paper().title(titles.title()).say(titles.about());
        List<List<String>> rows = new ArrayList<>();
        for (Placed one : placed) {
            Part part = one.part();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    part.title(),
                    part.number(),
                    part.day().toString(),
                    pages(one, titles),
                    part.sha256().replaceAll("(.{16})(?=.)", "$1 ")));
        }
        return PdfPaper.of(
                paper.table(titles.columns(), rows).right(titles.body()).xhtml(9));
    }

    private static String pages(Placed one, Titles titles) {
        if (one.part().form() == Part.Form.BESIDE) {
            return titles.beside();
        }
        return one.first() >= one.last() ? Integer.toString(one.first()) : one.first() + "–" + one.last();
    }

    private static int pagesOf(byte[] pdf) {
        return PdfPages.count(pdf);
    }

    private static void append(PDDocument to, Part part) throws IOException {
        switch (part.form()) {
            case PDF ->
                append(
                        to,
                        part.file() == null
                                ? Loader.loadPDF(part.bytes())
                                : Loader.loadPDF(part.file().toFile()));
            case PICTURE -> picture(to, part.file());
            case BESIDE -> {}
        }
    }

    private static void append(PDDocument to, PDDocument part) throws IOException {
        try (PDDocument from = part) {
            from.getDocumentCatalog().setAcroForm(null);
            for (PDPage page : from.getPages()) {
                page.setAnnotations(List.of());
            }
            new PDFMergerUtility().appendDocument(to, from);
        }
    }

    private static void picture(PDDocument to, Path file) throws IOException {
        BufferedImage seen = upright(file);
        PDPage page = new PDPage(PDRectangle.A4);
        to.addPage(page);
        if (seen == null) {
            return;
        }
        PDImageXObject image = JPEGFactory.createFromImage(to, plain(seen));
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float height = PDRectangle.A4.getHeight() - 2 * MARGIN;
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        try (PDPageContentStream pen = new PDPageContentStream(to, page)) {
            pen.drawImage(
                    image,
                    MARGIN + (width - image.getWidth() * scale) / 2,
                    MARGIN + (height - image.getHeight() * scale) / 2,
                    image.getWidth() * scale,
                    image.getHeight() * scale);
        }
    }

    /** The picture as it was held, no larger than the page needs; nothing where it cannot be read. */
    private static BufferedImage upright(Path file) {
        try {
            return Thumbnails.of(file.toFile()).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static BufferedImage plain(BufferedImage seen) {
        BufferedImage plain = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(seen, 0, 0, plain.getWidth(), plain.getHeight(), java.awt.Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    private static void bookmarks(PDDocument bound, List<Placed> placed) {
        PDDocumentOutline outline = new PDDocumentOutline();
        bound.getDocumentCatalog().setDocumentOutline(outline);
        for (Placed one : placed) {
            if (one.part().form() != Part.Form.BESIDE) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(one.part().title());
                item.setDestination(bound.getPage(one.first() - 1));
                outline.addLast(item);
            }
        }
    }

    private static void number(PDDocument bound, PDFont font) throws IOException {
        int all = bound.getNumberOfPages();
        for (int at = 0; at < all; at++) {
            PDPage page = bound.getPage(at);
            String words = (at + 1) + " / " + all;
            float width = font.getStringWidth(words) / 1000 * STAMP;
            try (PDPageContentStream pen = new PDPageContentStream(bound, page, AppendMode.APPEND, true, true)) {
                pen.beginText();
                pen.setFont(font, STAMP);
                pen.newLineAtOffset(page.getMediaBox().getWidth() - MARGIN - width, MARGIN / 3);
                pen.showText(words);
                pen.endText();
            }
        }
    }
}

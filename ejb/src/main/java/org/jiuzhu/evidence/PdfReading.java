package org.jiuzhu.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jiuzhu.shared.Refusal;

/** Opens a PDF from its file, with what it needs beside on disk and not in memory, and counts its pages. */
final class PdfReading {
    private PdfReading() {}

    /** @throws Refusal {@code evidence.locked}, {@code evidence.broken} */
    static Inspected of(Path file) {
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (document.isEncrypted()) {
                throw new Refusal("evidence.locked");
            }
            if (pages < 1 || document.getPage(0).getMediaBox() == null) {
                throw new Refusal("evidence.broken", MediaKind.PDF);
            }
            return Inspected.ofPages(pages);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("evidence.locked");
        } catch (StackOverflowError nestedWithoutEnd) {
            throw new Refusal("evidence.broken", MediaKind.PDF);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal("evidence.broken", MediaKind.PDF);
        }
    }
}

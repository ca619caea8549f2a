package org.jiuzhu.document;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jiuzhu.shared.Refusal;

/** The Chinese font that papers are printed with: the one that is set, or one that is where systems keep them. */
final class PaperFont {
    /** What a font's outlines must be in for a PDF to carry them; fonts with others are passed over. */
    private static final String OUTLINES = "glyf";

    private static final List<String> PLACES = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/arphic/uming.ttc",
            "C:/Windows/Fonts/simsun.ttc",
            "C:/Windows/Fonts/simhei.ttf",
            "/System/Library/Fonts/STHeiti Light.ttc",
            "/Library/Fonts/Arial Unicode.ttf");

    private PaperFont() {}

    /** @throws Refusal {@code paper.no-font} where none can be embedded */
    static TrueTypeFont open() {
        String set = System.getProperty("jiuzhu.font", System.getenv("JIUZHU_FONT"));
        Stream<String> places = set == null || set.isBlank() ? PLACES.stream() : Stream.of(set);
        return places.map(File::new)
                .filter(File::isFile)
                .map(PaperFont::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Refusal("paper.no-font"));
    }

    private static Optional<TrueTypeFont> read(File file) {
        try {
            TrueTypeFont font = file.getName().endsWith(".ttc")
                    ? first(new TrueTypeCollection(file))
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            return Optional.ofNullable(font).filter(PaperFont::canBeEmbedded);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static TrueTypeFont first(TrueTypeCollection collection) throws IOException {
        TrueTypeFont[] found = new TrueTypeFont[1];
        collection.processAllFonts(font -> found[0] = found[0] == null ? font : found[0]);
        return found[0];
    }

    private static boolean canBeEmbedded(TrueTypeFont font) {
        return font.getTableMap().containsKey(OUTLINES);
    }
}

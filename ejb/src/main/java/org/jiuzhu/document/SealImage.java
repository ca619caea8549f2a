package org.jiuzhu.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** 印模: a round red seal, its words on the arc around a star, as it is laid on a paper. */
final class SealImage {
    private static final int SIZE = 496;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RING = 12;
    private static final double LETTERS = 52;
    private static final double ARC_DEGREES = 250;
    private static final double STAR = 74;
    private static final double STAR_WITHIN = 0.382;
    private static final int POINTS = 10;
    private static final Color RED = new Color(0xC8, 0x14, 0x14, 0xD8);

    private SealImage() {}

    /** A picture in PNG whose ground is clear. */
    static byte[] of(String words) {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke((float) RING));
        pen.draw(new Ellipse2D.Double(RING, RING, SIZE - 2 * RING, SIZE - 2 * RING));
        pen.fill(star());
        try (TrueTypeFont font = PaperFont.open();
                ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            write(words, font, pen);
            pen.dispose();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Shape star() {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < POINTS; point++) {
            double radius = point % 2 == 0 ? STAR : STAR * STAR_WITHIN;
            double angle = Math.PI * (2.0 * point / POINTS) - Math.PI / 2;
            double x = CENTRE + radius * Math.cos(angle);
            double y = CENTRE + radius * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static void write(String words, TrueTypeFont font, Graphics2D pen) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        int[] all = words.codePoints().toArray();
        double scale = LETTERS / font.getUnitsPerEm();
        double middle = font.getUnitsPerEm() / 2.0;
        double radius = CENTRE - RING * 2 - LETTERS;
        for (int at = 0; at < all.length; at++) {
            GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(all[at]));
            if (glyph == null) {
                continue;
            }
            double turn = all.length == 1 ? 0 : -ARC_DEGREES / 2 + ARC_DEGREES * at / (all.length - 1);
            AffineTransform place = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            place.rotate(Math.toRadians(turn));
            place.translate(0, -radius);
            place.scale(scale, -scale);
            place.translate(-middle, 0);
            pen.fill(place.createTransformedShape(glyph.getPath()));
        }
    }
}

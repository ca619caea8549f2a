package org.jiuzhu.uploads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that are well, and files that are not. */
final class Samples {
    private static final Random RANDOM = new Random();
    private static final int MEGABYTE = 1024 * 1024;

    private Samples() {}

    /** Never the same twice. */
    static byte[] photo(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            image.setRGB(x, x % 48, RANDOM.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] film(int bytes) {
        byte[] film = new byte[bytes];
        byte[] head = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, film, 0, head.length);
        ByteBuffer.wrap(film).putInt(100, RANDOM.nextInt());
        return film;
    }

    static byte[] text(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture that claims 1.6 billion pixels. */
    static byte[] manyPixels() {
        byte[] png = photo("png");
        ByteBuffer.wrap(png).putInt(16, 40_000).putInt(20, 40_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** A text that unpacks to 400 MB. */
    static byte[] bomb() {
        return packed("word/document.xml", 400);
    }

    static byte[] macros() {
        return packed("word/vbaProject.bin", 1);
    }

    private static byte[] packed(String part, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package org.jiuzhu.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files made for tests: pictures of nobody, papers of nothing, and what should never be taken in. */
final class EvidenceFixtures {
    static final byte[] PROGRAM = program();

    private EvidenceFixtures() {}

    static byte[] jpeg(int width, int height) {
        return picture(width, height, "jpg");
    }

    static byte[] png(int width, int height) {
        return picture(width, height, "png");
    }

    /** Red above and blue below. */
    private static byte[] picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** The same with what a camera writes: held on its side, at a moment, in Mishan. */
    static byte[] jpegOfACamera(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(orientation);
        ByteBuffer all = ByteBuffer.allocate(plain.length + exif.length + 4);
        all.put(plain, 0, 2);
        all.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        return all.put(plain, 2, plain.length - 2).array();
    }

    /** IFD0 with orientation, EXIF with the moment, GPS 45°32'24" N 131°52'48" E. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(260);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 88);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 68);
        tiff.putInt(0);
        tiff.position(68);
        tiff.put("2021:03:25 09:30:15\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(88);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 150);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 174);
        tiff.putInt(0);
        tiff.position(150);
        for (int part : new int[] {45, 32, 24, 131, 52, 48}) {
            tiff.putInt(part).putInt(1);
        }
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + tiff.capacity())
                .put(head)
                .put(tiff.array())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG whose header claims more pixels than anybody has memory for. */
    static byte[] pngOfClaimedSize(int width, int height) {
        byte[] png = png(8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] pdf(int pages) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                document.save(out);
            }
        });
    }

    static byte[] lockedPdf(String userPassword) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] film(int length) {
        byte[] film = new byte[length];
        byte[] ftyp = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(ftyp, 0, film, 0, ftyp.length);
        return film;
    }

    static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", new byte[40], "word/document.xml", new byte[400]));
    }

    static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", new byte[40], "xl/workbook.xml", new byte[400]));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : parts.keySet().stream().sorted().toList()) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(parts.get(name));
                }
            }
        });
    }

    /** A text whose one part unpacks to so many megabytes of nothing. */
    static byte[] bomb(int megabytes) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] nothing = new byte[1024 * 1024];
                for (int i = 0; i < megabytes; i++) {
                    zip.write(nothing);
                }
            }
        });
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 0x80;
        program[128] = 'P';
        program[129] = 'E';
        program[132] = 0x4c;
        program[133] = 0x01;
        return program;
    }

    static byte[] firstHalf(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

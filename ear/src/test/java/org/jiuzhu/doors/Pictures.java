package org.jiuzhu.doors;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Pictures of nobody, each of them new, and a film of nothing. */
final class Pictures {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() & 0xffff) << 8);

    private Pictures() {}

    static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        int colour = NEXT.incrementAndGet();
        for (int bit = 0; bit < 24; bit++) {
            image.createGraphics().fillRect(bit * 16, 0, (colour >> bit & 1) * 16, 300);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 0x80;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    static byte[] brokenPdf() {
        return "%PDF-1.7\nnothing follows".getBytes(StandardCharsets.US_ASCII);
    }
}

package org.jiuzhu.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.OfficialPaper.Cell;
import org.jiuzhu.document.OfficialPaper.Fact;
import org.jiuzhu.document.OfficialPaper.Row;
import org.jiuzhu.document.PaperPress;
import org.jiuzhu.document.PaperPress.Proof;
import org.junit.jupiter.api.Test;

/**
 * A paper as it looks: held, block by block, against the picture that was looked at and found right
 * ({@code decision.png}). Where the look is changed on purpose, the new picture is taken from {@code target/papers}.
 */
class LookingAtAPaperIT {
    private static final int DPI = 50;
    private static final int BLOCK = 5;
    private static final int SLIGHTLY = 30;
    private static final double MOST = 0.995;

    private static final Proof PROOF =
            new Proof("ABCDEFGH234567890000", "0123456789abcdef".repeat(4), "https://example.org/?code=ABCDEFGH");

    @Test
    void it_looks_as_it_did_when_it_was_found_right() throws Exception {
        BufferedImage now = picture(new PaperPress().print(aDecision(), PROOF));
        Path kept = Files.createDirectories(Path.of("target/papers")).resolve("decision.png");
        ImageIO.write(now, "png", kept.toFile());

        try (InputStream golden = LookingAtAPaperIT.class.getResourceAsStream("decision.png")) {
            BufferedImage then = ImageIO.read(golden);
            assertEquals(then.getWidth(), now.getWidth(), 1);
            assertEquals(then.getHeight(), now.getHeight(), 1);
            assertTrue(alike(then, now) >= MOST, "alike: " + alike(then, now) + ", see " + kept.toAbsolutePath());
        }
    }

    @Test
    void without_its_seal_it_is_seen_to_be_different() throws Exception {
        BufferedImage sealed = picture(new PaperPress().print(aDecision(), PROOF));
        BufferedImage bare = picture(
                new PaperPress().print(aDecision().closing(List.of("签批人：某人"), "密山市民政局", "", "2026年4月7日"), PROOF));

        assertTrue(alike(sealed, bare) < MOST, "alike: " + alike(sealed, bare));
        assertTrue(reds(sealed) - reds(bare) > 150, reds(sealed) + " and " + reds(bare));
    }

    @Test
    void every_letter_of_it_can_be_read_out_again() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new PaperPress().print(aDecision(), PROOF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertEquals(1, pdf.getNumberOfPages());
            for (String said : List.of("最低生活保障确认通知书", "密民救〔2026〕4号", "<某某>", "1,877.00", "ABCDEFGH")) {
                assertTrue(text.contains(said), text);
            }
        }
    }

    private static OfficialPaper aDecision() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(new Cell("项目", 1, true), new Cell("计算", 1, true), new Cell("依据", 1, true))));
        for (String step : List.of("计入人口", "月人均收入", "保障标准（月）", "救助金额（取整到元）")) {
            rows.add(new Row(List.of(
                    new Cell(step, 1, false), new Cell("1,877.00", 1, false), new Cell("民发〔2021〕57号", 1, false))));
        }
        return new OfficialPaper("密山市民政局", "最低生活保障确认通知书", "密民救〔2026〕4号")
                .to("<某某>：")
                .say("您于2026年3月17日提出的农村低保申请，经入户调查、信息核对和审核，现决定如下：")
                .facts(List.of(Fact.of("人口", 5), Fact.of("金额", "1,877.00"), Fact.wide("账户", "密山农商银行")))
                .table(rows)
                .say("对本决定不服的，可以申请行政复议，也可以提起行政诉讼。")
                .closing(List.of("签批人：某人"), "密山市民政局", "密山市民政局试点审批专用", "2026年4月7日");
    }

    private static BufferedImage picture(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }

    /** The share of blocks whose mean colour is nearly the same. */
    private static double alike(BufferedImage one, BufferedImage other) {
        int all = 0;
        int same = 0;
        for (int x = 0; x + BLOCK < Math.min(one.getWidth(), other.getWidth()); x += BLOCK) {
            for (int y = 0; y + BLOCK < Math.min(one.getHeight(), other.getHeight()); y += BLOCK) {
                all++;
                same += isAlike(mean(one, x, y), mean(other, x, y)) ? 1 : 0;
            }
        }
        return (double) same / all;
    }

    private static boolean isAlike(int[] one, int[] other) {
        for (int part = 0; part < one.length; part++) {
            if (Math.abs(one[part] - other[part]) > SLIGHTLY) {
                return false;
            }
        }
        return true;
    }

    private static int[] mean(BufferedImage picture, int x, int y) {
        int[] sum = new int[3];
        for (int i = 0; i < BLOCK * BLOCK; i++) {
            Color colour = new Color(picture.getRGB(x + i % BLOCK, y + i / BLOCK));
            sum[0] += colour.getRed();
            sum[1] += colour.getGreen();
            sum[2] += colour.getBlue();
        }
        return new int[] {sum[0] / (BLOCK * BLOCK), sum[1] / (BLOCK * BLOCK), sum[2] / (BLOCK * BLOCK)};
    }

    private static long reds(BufferedImage picture) {
        long reds = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                Color colour = new Color(picture.getRGB(x, y));
                reds += colour.getRed() > 150 && colour.getGreen() < 110 ? 1 : 0;
            }
        }
        return reds;
    }
}

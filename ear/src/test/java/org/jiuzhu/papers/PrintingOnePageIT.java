package org.jiuzhu.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiuzhu.document.Paper;
import org.jiuzhu.document.PdfPaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper for the household is one A4, however much there is to tell, and its letters can be read out again. */
class PrintingOnePageIT {
    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 45, 60})
    void it_is_one_a4_with_every_letter_in_it(int sentences) throws IOException {
        Paper paper = new Paper().title("低保核定情况说明").big("1,212.00 元/月").heading("家庭人口");
        for (int i = 0; i < sentences; i++) {
            paper.say("第 " + i + " 位家庭成员 <冯样福> 的种养业净收入：13,540.00元，计入收入。");
        }
        paper.table(List.of("步骤", "结果"), List.of(List.of("标准", "585.00")));

        try (PDDocument pdf = Loader.loadPDF(PdfPaper.onOnePage(paper))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(A4_WIDTH, pdf.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(A4_HEIGHT, pdf.getPage(0).getMediaBox().getHeight(), 1);
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("1,212.00 元/月"), text);
            assertTrue(text.contains("第 " + (sentences - 1) + " 位家庭成员 <冯样福>"), text);
            assertTrue(text.contains("585.00"), text);
        }
    }
}

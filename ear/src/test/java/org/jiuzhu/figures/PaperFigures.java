package org.jiuzhu.figures;

import java.util.Arrays;
import java.util.List;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.PaperPress;
import org.jiuzhu.document.PaperPress.Proof;
import org.junit.jupiter.api.Test;

/** How long a paper with seal and code takes to be laid out (issue: a PDF in at most a second). */
class PaperFigures {
    private static final int WARM = 10;
    private static final int TIMES = 30;

    @Test
    void a_decision_is_laid_out() {
        PaperPress press = new PaperPress();
        double[] took = new double[WARM + TIMES];
        int bytes = 0;
        for (int at = 0; at < took.length; at++) {
            OfficialPaper paper = new OfficialPaper("密山市民政局", "最低生活保障确认通知书", "密民救〔2026〕" + at + "号")
                    .to("某某：")
                    .say("您于2026年3月17日提出的农村低保申请，经入户调查、信息核对和审核，现决定如下：".repeat(8))
                    .closing(List.of("签批人：某人"), "密山市民政局", "密山市民政局试点审批专用", "2026年4月7日");
            long begun = System.nanoTime();
            bytes = press.print(paper, new Proof("A".repeat(20), "0".repeat(64), "https://example.org/?code=A")).length;
            took[at] = (System.nanoTime() - begun) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(took, WARM, took.length);
        Arrays.sort(warm);
        System.out.printf(
                "a decision of %d bytes: first %.0f ms, then median %.0f ms, 95 %% %.0f ms%n",
                bytes, took[0], warm[TIMES / 2], warm[TIMES * 95 / 100]);
    }
}

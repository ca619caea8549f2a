package org.jiuzhu.benefit;

import java.util.Map;
import org.jiuzhu.rules.AssistanceMatter;

/** 低保证号 or 供养证号: township, letters of the matter, running number, as 230382201DB00001. */
record CertificateNumber(String township, AssistanceMatter matter, long sequence) {
    private static final Map<AssistanceMatter, String> LETTERS =
            Map.of(AssistanceMatter.DIBAO, "DB", AssistanceMatter.TEKUN, "TK");

    /** Only what is paid month by month carries a certificate; a single grant and a recognition do not. */
    static boolean isFor(AssistanceMatter matter) {
        return LETTERS.containsKey(matter);
    }

    /** The series from which a township's numbers of a matter are drawn. */
    static String series(String township, AssistanceMatter matter) {
        return "certificate-" + township + LETTERS.get(matter);
    }

    String value() {
        return township + LETTERS.get(matter) + String.format("%05d", sequence);
    }
}

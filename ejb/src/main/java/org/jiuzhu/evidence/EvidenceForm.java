package org.jiuzhu.evidence;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Refusal;

/** What an officer says of a file that is sent: what it is, what it proves, and what the device knows of it. */
public class EvidenceForm implements Form {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAKER = 60;

    public PaperKind kind;
    public Set<EvidencePurpose> purposes = EnumSet.noneOf(EvidencePurpose.class);
    public String name = "";
    public String takenBy = "";
    public LocalDateTime takenAt;
    public BigDecimal latitude;
    public BigDecimal longitude;

    /** How many files were chosen together. */
    public int together = 1;

    /** @throws Refusal {@code evidence.kind}, {@code evidence.at-once} */
    public void check() {
        if (kind == null) {
            throw new Refusal("evidence.kind");
        }
        if (together > EvidenceLimits.AT_ONCE) {
            throw new Refusal("evidence.at-once", EvidenceLimits.AT_ONCE, together);
        }
    }

    /** What it proves; without a choice what its kind proves. */
    public Set<EvidencePurpose> proves() {
        return purposes.isEmpty() ? EnumSet.of(kind.purpose()) : EnumSet.copyOf(purposes);
    }

    boolean isPlaced() {
        return latitude != null
                && longitude != null
                && latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
    }

    /** The name that the file had, without a path and what cannot be shown. */
    String plainName() {
        return cut(name.replaceAll("^.*[/\\\\]", ""), LONGEST_NAME);
    }

    String plainTaker() {
        return cut(takenBy, LONGEST_TAKER);
    }

    private static String cut(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest));
    }
}

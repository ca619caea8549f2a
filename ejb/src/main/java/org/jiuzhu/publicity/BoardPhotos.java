package org.jiuzhu.publicity;

import java.util.List;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidencePurpose;

/** The photos of the board at the start and at the end of a case's notices, and whether it is time for the last. */
public record BoardPhotos(long first, long last, boolean over) {

    public static BoardPhotos of(AssistanceCase aCase, List<EvidenceItem> items) {
        return new BoardPhotos(
                count(items, EvidencePurpose.FIRST_NOTICE),
                count(items, EvidencePurpose.LAST_NOTICE),
                aCase.trail().stream().anyMatch(line -> line.step() == CaseStep.END_NOTICE));
    }

    private static long count(List<EvidenceItem> items, EvidencePurpose purpose) {
        return items.stream()
                .filter(item -> !item.isWithdrawn() && item.purposes().contains(purpose))
                .count();
    }

    /** How a photo stands: there, missing though its day has come, or not due yet. */
    public enum Standing {
        THERE,
        MISSING,
        NOT_YET
    }

    public Standing atStart() {
        return first > 0 ? Standing.THERE : Standing.MISSING;
    }

    public Standing atEnd() {
        if (last > 0) {
            return Standing.THERE;
        }
        return over ? Standing.MISSING : Standing.NOT_YET;
    }
}

package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.EvidenceShelf;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** 影像备案: what of the way of a case has to be seen in photos before it is granted, where the bureau asks for them. */
@ApplicationScoped
class Photographs {
    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** @throws Refusal {@code decision.photos-missing} with what is missing */
    void require(AssistanceCase aCase) {
        if (rules.wholeNumber(Parameter.PHOTOS_REQUIRED, clocks.today()) == 0) {
            return;
        }
        Set<EvidencePurpose> missing = needed(aCase);
        for (EvidenceItem item : shelf.ofCase(aCase.number())) {
            if (!item.isWithdrawn()) {
                missing.removeAll(item.purposes());
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("decision.photos-missing", missing.toArray());
        }
    }

    static Set<EvidencePurpose> needed(AssistanceCase aCase) {
        Set<EvidencePurpose> needed = EnumSet.of(EvidencePurpose.SURVEY);
        if (aCase.enquiry().isAppraisalHeld()) {
            needed.add(EvidencePurpose.APPRAISAL);
        }
        if (aCase.procedure().notices() > 0) {
            needed.add(EvidencePurpose.FIRST_NOTICE);
            needed.add(EvidencePurpose.LAST_NOTICE);
        }
        return needed;
    }
}

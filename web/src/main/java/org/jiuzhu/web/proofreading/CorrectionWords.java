package org.jiuzhu.web.proofreading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuzhu.proofreading.Correction;
import org.jiuzhu.proofreading.Corrections;
import org.jiuzhu.proofreading.ProofDifference;
import org.jiuzhu.web.layout.Texts;

/** The changes behind the differences of a page, asked for once. */
@Named("corrections")
@RequestScoped
public class CorrectionWords {
    @Inject
    private Corrections corrections;

    private Map<Long, Correction> known;

    /** The change of a row's benefit, or null. */
    public Correction of(List<ProofDifference> page, ProofDifference row) {
        if (known == null) {
            List<Long> benefits = page.stream()
                    .map(ProofDifference::benefitId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            known = corrections.of(row.month(), benefits);
        }
        return row.benefitId() == null ? null : known.get(row.benefitId());
    }

    public String text(Correction one) {
        return Texts.of("proof.correction", one.kind(), Texts.of("State." + one.state()));
    }
}

package org.jiuzhu.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.benefit.Exclusion;
import org.jiuzhu.benefit.Standing;
import org.jiuzhu.benefit.Standings;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Texts;

/** Where a person stands already, told beside the identity number as soon as it is typed, and what excludes what. */
@Named("standings")
@RequestScoped
public class StandingWords {
    @Inject
    private Standings standings;

    @Inject
    private Clocks clocks;

    /** Nothing while the number is not complete or the person is known nowhere. */
    public List<String> of(String typed, AssistanceMatter wanted) {
        try {
            IdentityNumber number = IdentityNumber.of(typed, clocks.today());
            return standings.of(number.value()).stream()
                    .map(standing -> sentence(standing, wanted))
                    .toList();
        } catch (Refusal incomplete) {
            return List.of();
        }
    }

    static String sentence(Standing standing, AssistanceMatter wanted) {
        String reference = standing.reference() == null ? "" : Texts.of("standing.reference", standing.reference());
        if (standing.kind() == Standing.Kind.HOUSEHOLD) {
            return Texts.of("standing.HOUSEHOLD", standing.township(), reference);
        }
        Exclusion exclusion = Exclusion.of(wanted, standing.matter());
        return Texts.of(
                "standing." + standing.kind(),
                standing.township(),
                standing.matter(),
                reference,
                Texts.of("Exclusion." + exclusion));
    }
}

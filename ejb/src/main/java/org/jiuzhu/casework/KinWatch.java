package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.relatives.KinEntry;
import org.jiuzhu.relatives.KinMatches;
import org.jiuzhu.shared.Clocks;

/** Holds a household against the register of near relatives when it applies and before each step that judges it. */
@ApplicationScoped
class KinWatch {
    @Inject
    private KinMatches matches;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** Whoever is found is kept with the case, once. */
    void look(AssistanceCase aCase) {
        List<String> numbers = aCase.household().members().stream()
                .map(member -> member.person().identityNumber())
                .toList();
        for (KinEntry entry : matches.of(numbers)) {
            aCase.foundKin(entry, officer.hand(), clocks.now());
        }
    }
}

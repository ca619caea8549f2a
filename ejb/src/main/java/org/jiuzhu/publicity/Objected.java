package org.jiuzhu.publicity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.AssistanceCase;

/** An objection as an officer reads it; who made it is confided to those alone who look into it. */
public record Objected(
        LocalDate receivedOn,
        Objection.Origin channel,
        String receipt,
        Maker maker,
        String content,
        Objection.Outcome outcome,
        String handling) {
    private static final Set<Role> LOOKING_INTO = EnumSet.of(
            Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER, Role.APPROVER, Role.TOWNSHIP_HEAD, Role.BUREAU_APPROVER);

    /** Who objected; the name may be kept back, and the contact is kept back with it. */
    public record Maker(String name, String contact, boolean keptBack) {
        private static final Maker KEPT_BACK = new Maker("", "", true);
    }

    static Objected of(Objection one, boolean confided) {
        Maker known = new Maker(one.objector(), one.contact(), false);
        boolean open = confided || known.name().isEmpty() && known.contact().isEmpty();
        return new Objected(
                one.receivedOn(),
                one.channel(),
                one.receipt(),
                open ? known : Maker.KEPT_BACK,
                one.content(),
                one.outcome(),
                one.handling());
    }

    /** Not to the village, and not to whoever is near kin to the household. */
    static boolean isConfided(AssistanceCase aCase, Officer officer) {
        return LOOKING_INTO.stream().anyMatch(officer::holds) && !aCase.isKinOf(officer);
    }
}

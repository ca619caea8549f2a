package org.jiuzhu.remedy;

import static org.jiuzhu.remedy.RemedyState.*;

import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** The lawful deeds in a reconsideration or lawsuit: whose they are, from where, to where. A new deed is a new line. */
public enum RemedyAct {
    REGISTER(Hand.BUREAU, EnumSet.noneOf(RemedyState.class), RECEIVED),
    ASK(Hand.BUREAU, EnumSet.of(RECEIVED, ANSWERED, HEARD), null),
    STATE(Hand.TOWNSHIP, EnumSet.of(RECEIVED, ANSWERED, HEARD), null),
    ANSWER(Hand.BUREAU, EnumSet.of(RECEIVED), ANSWERED),
    SCHEDULE(Hand.BUREAU, EnumSet.of(RECEIVED, ANSWERED, HEARD), null),
    HEAR(Hand.BUREAU, EnumSet.of(ANSWERED, HEARD), HEARD),
    DECIDE(Hand.BUREAU, EnumSet.of(RECEIVED, ANSWERED, HEARD), DECIDED),
    WITHDRAW(Hand.BUREAU, EnumSet.of(RECEIVED, ANSWERED, HEARD), WITHDRAWN),
    BUNDLE(Hand.BUREAU, EnumSet.allOf(RemedyState.class), null),
    ORDER(Hand.BUREAU, EnumSet.of(DECIDED), null),
    PUT_RIGHT(Hand.TOWNSHIP_LEADING, EnumSet.of(DECIDED), null),
    RETURN(Hand.BUREAU, EnumSet.of(DECIDED), null),
    EXTEND(Hand.BUREAU, EnumSet.of(DECIDED), null),
    CLOSE(Hand.BUREAU, EnumSet.of(DECIDED), null),
    CARRY_OUT(Hand.BUREAU, EnumSet.of(DECIDED), CARRIED_OUT);

    private final Hand hand;
    private final Set<RemedyState> from;
    private final RemedyState target;

    /** Whose deed it is. */
    private enum Hand {
        BUREAU(Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER),
        TOWNSHIP(Role.APPROVER, Role.TOWNSHIP_HEAD, Role.REVIEWER, Role.CLERK),
        TOWNSHIP_LEADING(Role.TOWNSHIP_HEAD, Role.REVIEWER);

        private final Set<Role> roles;

        Hand(Role... roles) {
            this.roles = Set.of(roles);
        }
    }

    RemedyAct(Hand hand, Set<RemedyState> from, RemedyState target) {
        this.hand = hand;
        this.from = from;
        this.target = target;
    }

    /** Whether that officer may do it where things stand so; what else it asks for is asked when it is done. */
    public boolean isOpen(RemedyState state, Officer officer) {
        return from.contains(state) && hand.roles.stream().anyMatch(officer::holds);
    }

    boolean leadsFrom(RemedyState state) {
        return from.contains(state);
    }

    /** Where it stands afterwards; a deed without a target leaves it there. */
    RemedyState targetFrom(RemedyState state) {
        return target == null ? state : target;
    }
}

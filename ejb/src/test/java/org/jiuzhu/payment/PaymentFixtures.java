package org.jiuzhu.payment;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** A list of 杨木乡, the officers whose hands it passes and lines for it. */
final class PaymentFixtures {
    static final String TOWNSHIP = "230382201";
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    static final String HASH = "0".repeat(64);
    static final Officer CLERK = officer("clerk", TOWNSHIP, Role.CLERK);
    static final Officer HEAD = officer("head", TOWNSHIP, Role.TOWNSHIP_HEAD);
    static final Officer REVIEWER = officer("reviewer", TOWNSHIP, Role.REVIEWER);
    static final Officer CLERK_AND_HEAD = officer("both", TOWNSHIP, Role.CLERK, Role.TOWNSHIP_HEAD);
    static final Officer CLERK_AND_REVIEWER = officer("two", TOWNSHIP, Role.CLERK, Role.REVIEWER);
    static final Officer BUREAU = officer("bureau", "230382", Role.BUREAU_SERVICE);

    private PaymentFixtures() {}

    static Officer officer(String login, String area, Role... roles) {
        return new Officer(login, login, "title", area, Set.of(roles));
    }

    static MonthlyList aListMadeBy(Officer maker) {
        MonthlyList list = new MonthlyList(TOWNSHIP, NOVEMBER, maker, NOON);
        list.computed(new LineSum(0, Fen.ZERO), NOON);
        return list;
    }

    static MonthlyList aFrozenListMadeBy(Officer maker) {
        MonthlyList list = aListMadeBy(maker);
        list.check(REVIEWER, NOON);
        list.freeze(CLERK, NOON, HASH);
        return list;
    }

    static MonthlyList aSignedList() {
        MonthlyList list = aFrozenListMadeBy(CLERK);
        list.sign(HEAD, NOON, HASH);
        return list;
    }

    static PaymentRow line(int sequence, String name, Fen monthly, Fen backPay) {
        return new PaymentRow(
                sequence,
                "230382201DB0000" + sequence,
                AssistanceMatter.DIBAO,
                Registration.RURAL,
                NOVEMBER,
                "230382201200",
                "village",
                name,
                "230382196001010011",
                3,
                2,
                monthly,
                Fen.ZERO,
                Fen.ZERO,
                backPay,
                monthly.plus(backPay),
                "bank",
                name,
                "6210000000000000001",
                ChangeMark.NONE,
                "");
    }
}

package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Rows of the urban standard, and a form that would follow them. */
final class RuleFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDateTime NOON = TODAY.atTime(12, 0);
    static final LocalDate LAST_JULY = LocalDate.of(2025, 7, 1);
    static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 1);
    static final String LI = "bureau-policy";
    static final String WANG = "bureau-approver";
    static final RuleKey URBAN = RuleKey.of(StandardKind.DIBAO, Registration.URBAN);

    private RuleFixtures() {}

    static RuleRow row(RuleKey key, RuleValue value, LocalDate from, boolean confirmed) {
        RuleRow.Hands nobody = new RuleRow.Hands(LocalDateTime.of(2018, 1, 1, 0, 0), null, null);
        return new RuleRow(key, value, from, 1, "文件 " + from.getYear(), confirmed, "", nobody);
    }

    /** 780 yuan a month since last July, not confirmed. */
    static RuleRow inForce() {
        return row(URBAN, RuleValue.fen(78_000, 1), LAST_JULY, false);
    }

    /** 710 yuan a month before that. */
    static RuleRow before() {
        return row(URBAN, RuleValue.fen(71_000, 1), LocalDate.of(2024, 7, 1), true);
    }

    static RuleChangeText urban(long fen, LocalDate from) {
        return new RuleChangeText(URBAN, RuleValue.fen(fen, 1), from, "密民发〔2026〕12号", true, "提标");
    }

    /** 820 yuan a month from next July. */
    static RuleChangeForm form() {
        RuleChangeForm form = new RuleChangeForm();
        form.subject = RuleSubject.STANDARD;
        form.kind = StandardKind.DIBAO;
        form.registration = Registration.URBAN;
        form.yuan = new BigDecimal("820");
        form.months = 1;
        form.from = NEXT_JULY;
        form.document = "密民发〔2026〕12号";
        form.reason = "提标";
        return form;
    }

    static RuleChangeForm form(Parameter parameter) {
        RuleChangeForm form = form();
        form.subject = RuleSubject.PARAMETER;
        form.parameter = parameter;
        form.yuan = null;
        return form;
    }

    static RuleChangeForm limit(String days) {
        RuleChangeForm form = form();
        form.subject = RuleSubject.DEADLINE;
        form.version = RuleVersion.DB_2021_2022;
        form.step = "DECIDE";
        form.route = Route.ONE_LEVEL;
        form.number = days;
        form.unit = Deadline.Unit.WD;
        return form;
    }
}

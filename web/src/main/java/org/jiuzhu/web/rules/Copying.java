package org.jiuzhu.web.rules;

import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleChangeForm;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleValue;

/** Puts what stands into a form, so that only what is new has to be typed. */
final class Copying {
    private static final int FEN = 2;

    private Copying() {}

    static void key(RuleKey key, RuleChangeForm form) {
        form.subject = key.subject();
        switch (key.subject()) {
            case STANDARD -> {
                form.kind = key.kind();
                form.registration = key.registration();
            }
            case PARAMETER -> form.parameter = key.parameter();
            case DEADLINE -> {
                form.version = key.version();
                form.step = key.step();
                form.route = key.route();
            }
        }
    }

    /** Value and day of a row that is to be confirmed. */
    static void row(RuleRow row, RuleChangeForm form) {
        form.from = row.from();
        RuleValue value = row.value();
        boolean money = row.key().subject() == RuleSubject.STANDARD;
        if (row.key().subject() == RuleSubject.PARAMETER) {
            Parameter parameter = row.key().parameter();
            money = parameter.measure().field().equals("yuan");
            form.yes = value.number().signum() != 0;
        }
        form.yuan = money ? value.number().movePointLeft(FEN) : null;
        form.number = value.number().signum() == 0
                ? "0"
                : value.number().stripTrailingZeros().toPlainString();
        unit(value, form);
    }

    static void unit(RuleValue value, RuleChangeForm form) {
        form.months = value.months();
        form.unit = value.unit();
    }
}

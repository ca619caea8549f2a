package org.jiuzhu.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;

/** 预审: what facts would come to, before anything is filed. The rules are public, and nothing is stored. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PreChecks {
    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /**
     * The assessment of those facts for their matter, under the version that is named or was in force on their day, by
     * the rows as they are known now. A day that is not given is today.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code rules.other-version} where the version is of another matter or begins later
     * @throws org.jiuzhu.shared.Refusal {@code rules.no-version}, {@code rules.no-standard}, {@code rules.no-parameter}
     */
    public Assessed assess(AssessmentForm form) {
        if (form.day == null) {
            form.day = clocks.today();
        }
        Facts facts = form.facts();
        return Assessed.of(facts, rules.sheet(version(form), form.day));
    }

    private static RuleVersion version(AssessmentForm form) {
        if (form.version == null) {
            return RuleVersion.of(form.matter, form.day);
        }
        if (form.version.matter() != form.matter || form.version.from().isAfter(form.day)) {
            throw new FieldRefusal("version", "rules.other-version", form.version, form.matter, form.day);
        }
        return form.version;
    }
}

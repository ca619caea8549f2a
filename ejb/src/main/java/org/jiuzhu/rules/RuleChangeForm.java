package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A new row of the rules as it is copied from the document that orders it. */
public class RuleChangeForm implements Form {
    private static final int LONGEST = 120;
    private static final int LONGEST_REASON = 200;

    public RuleSubject subject;
    public StandardKind kind;
    public Registration registration;
    public Parameter parameter;
    public RuleVersion version;
    public String step;
    public Route route;
    /** Money, in yuan. */
    public BigDecimal yuan;
    /** The months that the money is for. */
    public Integer months;
    /** What is neither money nor a yes. */
    public String number;

    public Boolean yes;
    public Deadline.Unit unit;
    public LocalDate from;
    public String document;
    public String reason;
    public boolean confirmed = true;

    /** The rule that is chosen, or null while a part of the choice is missing. */
    public RuleKey key() {
        if (subject == null) {
            return null;
        }
        return switch (subject) {
            case STANDARD -> kind == null || registration == null ? null : RuleKey.of(kind, registration);
            case PARAMETER -> parameter == null ? null : RuleKey.of(parameter);
            case DEADLINE ->
                version == null || isBlank(step) || route == null ? null : RuleKey.of(version, step, route);
        };
    }

    /** The value that is typed, or null while it is missing or cannot be one. */
    public RuleValue value() {
        return new TypedValue(this, new Faults()).value();
    }

    /**
     * The row in full.
     *
     * @throws org.jiuzhu.shared.FormRefusal with everything that is missing or cannot be
     */
    RuleChangeText text() {
        Faults faults = new Faults();
        refuseUnchosen(faults);
        RuleValue value = new TypedValue(this, faults).value();
        faults.chosen("from", from);
        faults.require("document", document, LONGEST);
        faults.require("reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        return new RuleChangeText(key(), value, from, onOneLine(document), confirmed, onOneLine(reason));
    }

    private void refuseUnchosen(Faults faults) {
        faults.chosen("subject", subject);
        if (subject == RuleSubject.STANDARD) {
            faults.chosen("kind", kind);
            faults.chosen("registration", registration);
        } else if (subject == RuleSubject.PARAMETER) {
            faults.chosen("parameter", parameter);
        } else if (subject == RuleSubject.DEADLINE) {
            faults.chosen("version", version);
            faults.require("step", step, LONGEST);
            faults.chosen("route", route);
        }
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

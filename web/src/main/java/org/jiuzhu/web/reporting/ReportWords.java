package org.jiuzhu.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.reporting.ObligationKind;
import org.jiuzhu.reporting.ObligationState;
import org.jiuzhu.reporting.Submission;
import org.jiuzhu.reporting.Timeliness;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** How a report is told: what it is about, and the lamp of its day. */
@Named("reportWords")
@ApplicationScoped
public class ReportWords {
    @Inject
    private OfficerNames names;

    /** The month that it is about, named after what it is; the period where it is owed once. */
    public String about(ObligationKind kind, YearMonth subject, LocalDate from, LocalDate to) {
        return subject == null ? period(from, to) : Texts.of("reports.about." + kind, Months.text(subject));
    }

    /** Whose report it is: the city's are the bureau's. */
    public String unit(String code, String area) {
        return AreaLevel.of(code) == AreaLevel.CITY ? Texts.of("layout.office") : area;
    }

    public String period(LocalDate from, LocalDate to) {
        return Texts.of("reports.period", from, to);
    }

    /** The shape of the lamp; what came in time is green once it was received. */
    public String lamp(Timeliness timeliness, ObligationState state) {
        if (timeliness == Timeliness.IN_TIME && state == ObligationState.SUBMITTED) {
            return "WAIT";
        }
        return switch (timeliness) {
            case IN_TIME -> "OK";
            case DUE, NOT_ASKED -> "WAIT";
            case SOON -> "SOON";
            case OVERDUE, LATE -> "LATE";
        };
    }

    /** The words beside it: late stays to be read, whatever came of it. */
    public String state(Timeliness timeliness, ObligationState state) {
        String where = Texts.of("ObligationState." + state);
        return switch (timeliness) {
            case LATE, OVERDUE, SOON -> Texts.of("reports.lamp", where, Texts.of("Timeliness." + timeliness));
            default -> where;
        };
    }

    /** Number, moment and hand of a receipt. */
    public String receipt(Submission sent) {
        return Texts.of("reports.received", sent.receipt(), sent.decidedAt(), names.of(sent.decidedBy()));
    }

    /** Why it was given back, when and by whom. */
    public String returned(Submission sent) {
        return Texts.of("reports.returned", sent.reason(), sent.decidedAt(), names.of(sent.decidedBy()));
    }

    /** A share of a thousand, in percent with one decimal. */
    public String percent(int permille) {
        return permille / 10 + "." + permille % 10 + "%";
    }
}

package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.ClockSheet;
import org.jiuzhu.casework.ClockSheets;
import org.jiuzhu.casework.Duty.WaitingFor;
import org.jiuzhu.casework.DutyTerm;
import org.jiuzhu.web.layout.Texts;

/** What a case's time went into, as it prints into the file. */
@Named("clockPage")
@ViewScoped
public class ClockPage implements Serializable {
    @Inject
    private ClockSheets sheets;

    @Inject
    private CaseWords words;

    private String number;
    private transient ClockSheet sheet;

    public ClockSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(number);
        }
        return sheet;
    }

    public String getHeading() {
        AssistanceCase aCase = getSheet().aCase();
        return Texts.of(
                "clock.sheet.case",
                aCase.applicant().name(),
                aCase.number(),
                getSheet().township());
    }

    /** When it was accepted, by when it is due, and how many working days it took. */
    public String getTotal() {
        ClockSheet one = getSheet();
        if (one.aCase().acceptedOn() == null) {
            return Texts.of("clock.not-accepted");
        }
        return Texts.of(
                "clock.sheet.total", one.aCase().acceptedOn(), one.aCase().totalDueOn(), one.used());
    }

    public String getExtension() {
        ClockSheet one = getSheet();
        return Texts.of(
                "extension.granted",
                one.extension().cause(),
                one.extension().before(),
                words.officer(one.extension().grantedBy()));
    }

    /** Whom was waited for, and for how many working days. */
    public String getWaited() {
        String waits = Stream.of(WaitingFor.values())
                .filter(whom -> whom != WaitingFor.US && getSheet().waited(whom) > 0)
                .map(whom -> Texts.of("clock.waited.one", whom, getSheet().waited(whom)))
                .collect(Collectors.joining(Texts.of("layout.comma")));
        return waits.isEmpty() ? Texts.of("clock.waited.none") : Texts.of("clock.waited", waits);
    }

    public String due(DutyTerm term) {
        if (!term.hasTerm()) {
            return Texts.of("clock.no-term");
        }
        return getSheet().isProvisional(term.dueOn())
                ? Texts.of("clock.provisional", term.dueOn())
                : term.dueOn().toString();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

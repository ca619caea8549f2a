package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.reporting.DutyCatalogue;
import org.jiuzhu.reporting.DutyCatalogue.Line;
import org.jiuzhu.reporting.DutyForm;
import org.jiuzhu.reporting.ObligationKind;
import org.jiuzhu.reporting.ObligationOwner;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 报送目录: what is asked for, from whom, by which day; the bureau adds and ends. */
@Named("reportCatalogue")
@ViewScoped
public class CataloguePage implements Serializable {
    @Inject
    private DutyCatalogue catalogue;

    @Inject
    private Chrome chrome;

    @Inject
    private ReportWords words;

    private final DutyForm form = new DutyForm();
    private transient List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            lines = catalogue.lines();
        }
        return lines;
    }

    /** By which day, in words. */
    public String due(Line line) {
        return line.day() == null
                ? Texts.of("reports.due.once", line.duty().dueOn())
                : Texts.of("reports.due.monthly", line.day());
    }

    public String about(Line line) {
        return line.day() == null
                ? words.period(line.duty().periodFrom(), line.duty().periodTo())
                : Texts.of("reports.since", line.duty().validFrom());
    }

    public boolean isKeeper() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public boolean isEndable(Line line) {
        return isKeeper() && line.duty().validTo() == null;
    }

    public String confirm(Line line) {
        return Texts.of("reports.end.confirm", line.duty().title());
    }

    public List<ObligationKind> getKinds() {
        return Arrays.stream(ObligationKind.values())
                .filter(ObligationKind::isAddable)
                .toList();
    }

    public ObligationOwner[] getOwners() {
        return ObligationOwner.values();
    }

    public String add() {
        catalogue.add(form);
        return again();
    }

    public String end(long id) {
        catalogue.end(id);
        return again();
    }

    private static String again() {
        return "/reporting/catalogue.xhtml?faces-redirect=true";
    }

    public DutyForm getForm() {
        return form;
    }
}

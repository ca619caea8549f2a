package org.jiuzhu.web.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.access.Role;
import org.jiuzhu.spotcheck.FileSheet;
import org.jiuzhu.spotcheck.OrderForm;
import org.jiuzhu.spotcheck.ReadOutcome;
import org.jiuzhu.spotcheck.ReadingForm;
import org.jiuzhu.spotcheck.Rectifications;
import org.jiuzhu.spotcheck.SpotFiles;
import org.jiuzhu.spotcheck.SpotReadings;
import org.jiuzhu.spotcheck.VisitForm;
import org.jiuzhu.web.layout.Chrome;

/** 抽查复核表: one drawn file, read point by point; visits and the order beside it. */
@Named("spotFilePage")
@ViewScoped
public class SpotFilePage implements Serializable {
    @Inject
    private SpotFiles files;

    @Inject
    private SpotReadings readings;

    @Inject
    private Rectifications orders;

    @Inject
    private Chrome chrome;

    private long id;
    private ReadingForm form;
    private OrderForm order;
    private final VisitForm visit = new VisitForm();
    private transient FileSheet sheet;

    public FileSheet getSheet() {
        if (sheet == null) {
            sheet = files.open(id);
        }
        return sheet;
    }

    /** The sheet as it is being filled. */
    public ReadingForm getForm() {
        if (form == null) {
            form = readings.sheet(getSheet());
        }
        return form;
    }

    public OrderForm getOrder() {
        if (order == null) {
            order = new OrderForm();
            order.dueOn = orders.usualTerm();
        }
        return order;
    }

    public VisitForm getVisit() {
        return visit;
    }

    public boolean isReader() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR);
    }

    /** Whether a fault is known to this officer and nothing was ordered yet. */
    public boolean isMayOrder() {
        boolean known = getSheet().finished().stream().anyMatch(one -> one.outcome() != ReadOutcome.PASSED);
        return isReader() && known && getSheet().order() == null;
    }

    public String begin() {
        readings.begin(id);
        return again();
    }

    public String finish() {
        ReadOutcome outcome = readings.finish(id, form);
        return outcome == ReadOutcome.PASSED ? nextOrDone() : again();
    }

    /** To the next file that waits for this reader. */
    public String next() {
        return nextOrDone();
    }

    private String nextOrDone() {
        java.time.YearMonth month = files.monthOf(id);
        long next = files.next(month);
        return next == 0
                ? "/spotcheck/files.xhtml?faces-redirect=true&month=" + month + "&done=true"
                : "/spotcheck/file.xhtml?faces-redirect=true&id=" + next;
    }

    public String visit() {
        readings.visit(id, visit);
        return again();
    }

    public String order() {
        orders.order(id, order);
        return again();
    }

    private String again() {
        return "/spotcheck/file.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

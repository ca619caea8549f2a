package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.review.HouseholdReportForm;
import org.jiuzhu.review.HouseholdReportRow;
import org.jiuzhu.review.HouseholdReports;
import org.jiuzhu.review.ReportKind;
import org.jiuzhu.review.ReportOutcome;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 家庭报告变化: what households reported, to be taken down and to be answered. */
@Named("householdReportsPage")
@ViewScoped
public class ReportsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private HouseholdReports reports;

    @Inject
    private Chrome chrome;

    private String state = "";
    private long after;
    private Long one;
    private String certificate;
    private ReportOutcome outcome;
    private String reason;
    private final HouseholdReportForm form = new HouseholdReportForm();
    private transient Slice<HouseholdReportRow> found;

    private Slice<HouseholdReportRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> reports.page(state.equals("handled"), after, read));
        }
        return found;
    }

    public List<HouseholdReportRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(HouseholdReportRow::id);
    }

    public boolean isMayTake() {
        return chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.VILLAGE_AGENT);
    }

    public boolean isMayClose() {
        return chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.REVIEWER);
    }

    public String take() {
        reports.take(certificate, form);
        return "/review/reports.xhtml?faces-redirect=true";
    }

    public String close() {
        reports.close(one, outcome, reason);
        return "/review/reports.xhtml?faces-redirect=true";
    }

    public List<Chip> getStates() {
        return List.of(
                new Chip("", Texts.of("report.waiting")), new Chip("handled", Texts.of("report.handled-already")));
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public ReportOutcome[] getOutcomes() {
        return ReportOutcome.values();
    }

    public HouseholdReportForm getForm() {
        return form;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public ReportOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReportOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.reporting.Evaluation;
import org.jiuzhu.reporting.EvaluationForm;
import org.jiuzhu.reporting.EvaluationRow;
import org.jiuzhu.reporting.Evaluations;
import org.jiuzhu.reporting.Obligation;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 评估报告: those of the officer's area, what the own unit still owes, and a new draft. */
@Named("evaluationsPage")
@ViewScoped
public class EvaluationsPage implements Serializable {
    private static final int SIZE = 25;
    private static final int MONTHS = 3;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private long before;
    private Long after;
    private EvaluationForm form;
    private transient Slice<EvaluationRow> found;
    private transient List<Obligation> owed;

    private Slice<EvaluationRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> evaluations.page(before, read));
        }
        return found;
    }

    public List<EvaluationRow> getRows() {
        return found().rows();
    }

    /** The key of the last row, where others follow. */
    public Long getNext() {
        return found().next(EvaluationRow::id);
    }

    public List<Obligation> getOwed() {
        if (owed == null) {
            owed = evaluations.owed();
        }
        return owed;
    }

    public String lamp(EvaluationRow row) {
        return switch (row.state()) {
            case DRAFT -> "SOON";
            case SUBMITTED -> "WAIT";
            case RECEIVED -> "OK";
            case RETURNED -> "LATE";
        };
    }

    public boolean isAuthor() {
        return isAuthor(chrome);
    }

    static boolean isAuthor(Chrome chrome) {
        return List.of(Role.CLERK, Role.APPROVER, Role.BUREAU_POLICY, Role.BUREAU_SUPERVISOR).stream()
                .anyMatch(chrome.getOfficer()::holds);
    }

    /** A new draft: of what is owed next, otherwise of the last whole months. */
    public EvaluationForm getForm() {
        if (form == null) {
            form = after == null ? begun() : again(evaluations.get(after));
        }
        return form;
    }

    private EvaluationForm begun() {
        EvaluationForm begun = new EvaluationForm();
        LocalDate today = clocks.today();
        if (getOwed().isEmpty()) {
            begun.title = Texts.of("evaluation.title.new", chrome.getAreaName());
            begun.from = today.withDayOfMonth(1).minusMonths(MONTHS);
            begun.to = today.withDayOfMonth(1).minusDays(1);
            return begun;
        }
        Obligation next = getOwed().get(0);
        begun.title = Texts.of(
                "evaluation.title.owed", chrome.getAreaName(), next.duty().title());
        begun.from = next.periodFrom();
        begun.to = next.periodTo().isAfter(today) ? today : next.periodTo();
        return begun;
    }

    /** What was given back is written again from its own words. */
    private static EvaluationForm again(Evaluation one) {
        return EvaluationPage.typed(one);
    }

    public String draft() {
        return "/reporting/evaluation.xhtml?faces-redirect=true&id=" + evaluations.draft(form);
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}

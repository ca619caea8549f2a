package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.reporting.Evaluation;
import org.jiuzhu.reporting.EvaluationContent;
import org.jiuzhu.reporting.EvaluationForm;
import org.jiuzhu.reporting.EvaluationForm.BaselineRow;
import org.jiuzhu.reporting.EvaluationState;
import org.jiuzhu.reporting.EvaluationText;
import org.jiuzhu.reporting.Evaluations;
import org.jiuzhu.reporting.KeyFigure;
import org.jiuzhu.reporting.Obligation;
import org.jiuzhu.reporting.Submission;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** An evaluation: its figures as they stand or stood, its words, and what may be done with it now. */
@Named("evaluationPage")
@ViewScoped
public class EvaluationPage implements Serializable {
    @Inject
    private Evaluations evaluations;

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    private long id;
    private Long obligation;
    private EvaluationForm form;
    private transient Evaluation one;
    private transient EvaluationContent content;
    private transient Submission submission;
    private transient List<Obligation> owed;

    public Evaluation getOne() {
        if (one == null) {
            one = evaluations.get(id);
            submission = evaluations.submission(id).orElse(null);
        }
        return one;
    }

    public Submission getSubmission() {
        getOne();
        return submission;
    }

    public EvaluationContent getContent() {
        if (content == null) {
            content = evaluations.content(id);
        }
        return content;
    }

    public String getUnit() {
        return areas.require(getOne().townshipCode()).name();
    }

    public EvaluationState getState() {
        boolean received = getSubmission() != null && getSubmission().receipt() != null;
        boolean returned = getSubmission() != null && getSubmission().reason() != null;
        return getOne().isSubmitted()
                ? received ? EvaluationState.RECEIVED : returned ? EvaluationState.RETURNED : EvaluationState.SUBMITTED
                : EvaluationState.DRAFT;
    }

    /** Whether the figures move still, stand, or were touched. */
    public String getStanding() {
        if (!getOne().isSubmitted()) {
            return Texts.of("evaluation.now");
        }
        return Texts.of(getOne().isWhole() ? "evaluation.whole" : "evaluation.broken");
    }

    private boolean isOwnDraft() {
        return !getOne().isSubmitted() && chrome.getOfficer().areaCode().equals(getOne().townshipCode());
    }

    public boolean isWriting() {
        return isOwnDraft() && EvaluationsPage.isAuthor(chrome);
    }

    public boolean isSubmitting() {
        return isOwnDraft()
                && (chrome.getOfficer().holds(Role.TOWNSHIP_HEAD)
                        || chrome.getOfficer().holds(Role.BUREAU_APPROVER));
    }

    /** Whether it was given back and may be written again. */
    public boolean isAgain() {
        return getState() == EvaluationState.RETURNED
                && chrome.getOfficer().areaCode().equals(getOne().townshipCode())
                && EvaluationsPage.isAuthor(chrome);
    }

    public List<Obligation> getOwed() {
        if (owed == null) {
            owed = evaluations.owed();
        }
        return owed;
    }

    public EvaluationForm getForm() {
        if (form == null) {
            form = typed(getOne());
        }
        return form;
    }

    /** An evaluation as it was typed, to be changed or written again. */
    static EvaluationForm typed(Evaluation one) {
        EvaluationForm typed = new EvaluationForm();
        typed.title = one.title();
        typed.from = one.from();
        typed.to = one.to();
        typed.beforeFrom = one.beforeFrom();
        typed.beforeTo = one.beforeTo();
        typed.baselineSource = one.baselineSource();
        typed.practice = one.text().practice();
        typed.effect = one.text().effect();
        typed.problems = one.text().problems();
        typed.advice = one.text().advice();
        Map<KeyFigure, BigDecimal> amounts = new EnumMap<>(KeyFigure.class);
        one.baseline().forEach(row -> amounts.put(row.figure(), row.amount()));
        Arrays.stream(KeyFigure.values()).forEach(figure -> {
            BaselineRow row = new BaselineRow();
            row.figure = figure;
            row.amount = amounts.get(figure);
            typed.baseline.add(row);
        });
        return typed;
    }

    /** What the author wrote, part by part, each line a paragraph. */
    public List<Map.Entry<String, List<String>>> getParts() {
        EvaluationText text = getOne().text();
        return List.of(
                Map.entry(Texts.of("evaluation.practice"), paragraphs(text.practice())),
                Map.entry(Texts.of("evaluation.effect"), paragraphs(text.effect())),
                Map.entry(Texts.of("evaluation.problems"), paragraphs(text.problems())),
                Map.entry(Texts.of("evaluation.advice"), paragraphs(text.advice())));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What is about to be frozen: unit, title and time. */
    public String getConfirm() {
        return Texts.of("evaluation.submit.confirm", getUnit(), getOne().title(), getOne().from(), getOne().to());
    }

    public String save() {
        evaluations.save(id, form);
        return again();
    }

    public String submit() {
        evaluations.submit(id, obligation == null ? 0 : obligation);
        return again();
    }

    private String again() {
        return "/reporting/evaluation.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getObligation() {
        return obligation;
    }

    public void setObligation(Long obligation) {
        this.obligation = obligation;
    }
}

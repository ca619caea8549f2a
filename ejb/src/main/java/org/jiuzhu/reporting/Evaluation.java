package org.jiuzhu.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;

/** 试点评估报告 of a township or of the city: drafted by one, submitted by another; from then on it stands still. */
@Entity
public class Evaluation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    private String title;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "before_from")
    private LocalDate beforeFrom;

    @Column(name = "before_to")
    private LocalDate beforeTo;

    @Column(name = "baseline_source")
    private String baselineSource;

    @Embedded
    private EvaluationText text = new EvaluationText();

    private String figures;

    @Column(name = "figures_hash")
    private String hash;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private LocalDateTime draftedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_baseline", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<Baseline> baseline = new ArrayList<>();

    @Version
    private int version;

    protected Evaluation() {}

    Evaluation(String areaCode, Officer author, LocalDateTime at) {
        townshipCode = areaCode;
        draftedBy = author.login();
        draftedAt = at;
    }

    /** @throws Refusal {@code evaluation.frozen} once it was submitted */
    Evaluation write(EvaluationForm form, Officer author, LocalDateTime at) {
        requireDraft();
        title = form.title.strip();
        from = form.from;
        to = form.to;
        beforeFrom = form.beforeFrom;
        beforeTo = form.beforeTo;
        text = new EvaluationText(form);
        baseline.clear();
        form.baseline.stream()
                .filter(row -> row.amount != null)
                .forEach(row -> baseline.add(new Baseline(row.figure, row.amount)));
        baselineSource = baseline.isEmpty() ? null : form.baselineSource.strip();
        changedBy = author.login();
        changedAt = at;
        return this;
    }

    /**
     * Submits it; figures and words stand from now on as they are.
     *
     * @param counted the figures as JSON
     * @throws Refusal {@code evaluation.frozen}, {@code evaluation.same-hand} to whoever drafted it or changed it last,
     *     {@code evaluation.unwritten} while a part has no words
     */
    void submit(String counted, Officer head, LocalDateTime at) {
        requireDraft();
        if (head.login().equals(draftedBy) || head.login().equals(changedBy)) {
            throw new Refusal("evaluation.same-hand");
        }
        if (!text.isWritten()) {
            throw new Refusal("evaluation.unwritten");
        }
        figures = counted;
        submittedBy = head.login();
        submittedAt = at;
        hash = reckonHash();
    }

    private void requireDraft() {
        if (isSubmitted()) {
            throw new Refusal("evaluation.frozen");
        }
    }

    /** Whether it still says what it said when it was submitted. */
    public boolean isWhole() {
        return hash != null && hash.equals(reckonHash());
    }

    private String reckonHash() {
        return Sha256.of(String.join(
                "\n",
                townshipCode,
                title,
                from + " " + to,
                text.whole(),
                submittedBy,
                submittedAt.toString(),
                figures));
    }

    public boolean isSubmitted() {
        return submittedBy != null;
    }

    public Long id() {
        return id;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public LocalDate beforeFrom() {
        return beforeFrom;
    }

    public LocalDate beforeTo() {
        return beforeTo;
    }

    public String baselineSource() {
        return baselineSource;
    }

    public List<Baseline> baseline() {
        return baseline.stream().sorted(Comparator.comparing(Baseline::figure)).toList();
    }

    public EvaluationText text() {
        return text;
    }

    String figures() {
        return figures;
    }

    public String hash() {
        return hash;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public LocalDateTime draftedAt() {
        return draftedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }
}

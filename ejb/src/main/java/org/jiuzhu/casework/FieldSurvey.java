package org.jiuzhu.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.shared.Refusal;

/** 手机入户: a survey as it was sent from the field; recorded at once, or parked where the case had moved on meanwhile. */
@Entity
@Table(name = "field_survey")
public class FieldSurvey {
    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String uuid;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    private int round;

    @Enumerated(EnumType.STRING)
    private Arrival state;

    @Enumerated(EnumType.STRING)
    @Column(name = "parked_for")
    private Obstacle parkedFor;

    @OneToOne
    @JoinColumn(name = "survey_id")
    private Survey survey;

    private String findings;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "self_care")
    private String selfCare;

    @Column(name = "first_login")
    private String firstLogin;

    @Column(name = "second_login")
    private String secondLogin;

    @Column(name = "done_at")
    private LocalDateTime doneAt;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @ElementCollection
    @CollectionTable(name = "field_signature", joinColumns = @JoinColumn(name = "field_survey_id"))
    private List<FieldSignature> signatures;

    @Version
    private int version;

    protected FieldSurvey() {}

    FieldSurvey(AssistanceCase aCase, FieldSurveyForm form, String firstLogin, LocalDateTime sentAt) {
        this.uuid = form.id;
        this.caseId = aCase.id();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.round = form.round;
        this.findings = form.findings;
        this.signedBy = form.signedBy;
        this.selfCare = form.failed.stream().distinct().map(Enum::name).collect(Collectors.joining(BETWEEN));
        this.firstLogin = firstLogin;
        this.secondLogin = form.secondInvestigator;
        this.sentAt = sentAt;
        this.doneAt = form.deed(sentAt);
        this.signatures = form.signatures.stream()
                .map(one -> new FieldSignature(one.signer, one.sha256))
                .toList();
    }

    /** What became of it. */
    public enum Arrival {
        RECORDED,
        PARKED,
        TAKEN_OVER,
        DISCARDED
    }

    void recorded(Survey asSurvey) {
        state = Arrival.RECORDED;
        survey = asSurvey;
    }

    void park(Obstacle obstacle) {
        state = Arrival.PARKED;
        parkedFor = obstacle;
    }

    void takenOver(Survey asSurvey, LocalDateTime at) {
        requireParked();
        state = Arrival.TAKEN_OVER;
        survey = asSurvey;
        settledAt = at;
    }

    void discard(LocalDateTime at) {
        requireParked();
        state = Arrival.DISCARDED;
        settledAt = at;
    }

    /** @throws Refusal {@code survey.settled} */
    void requireParked() {
        if (state != Arrival.PARKED) {
            throw new Refusal("survey.settled", state);
        }
    }

    /** What the desk's own form would have said. */
    SurveyForm form() {
        SurveyForm form = new SurveyForm();
        form.visitedOn = doneAt.toLocalDate();
        form.secondInvestigator = secondLogin;
        form.findings = findings;
        form.signedBy = signedBy;
        form.failed = failed().toArray(SelfCare[]::new);
        return form;
    }

    /** The items of self-care that the person cannot do; 特困 only. */
    public List<SelfCare> failed() {
        return Arrays.stream(selfCare.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(SelfCare::valueOf)
                .toList();
    }

    boolean isOf(Long aCase, String login) {
        return caseId.equals(aCase) && firstLogin.equals(login);
    }

    public boolean isParked() {
        return state == Arrival.PARKED;
    }

    public Long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public Arrival state() {
        return state;
    }

    public Obstacle parkedFor() {
        return parkedFor;
    }

    public Survey survey() {
        return survey;
    }

    public String findings() {
        return findings;
    }

    public String signedBy() {
        return signedBy;
    }

    public String firstLogin() {
        return firstLogin;
    }

    public String secondLogin() {
        return secondLogin;
    }

    /** When it was signed in the field. */
    public LocalDateTime doneAt() {
        return doneAt;
    }

    /** When it came in. */
    public LocalDateTime sentAt() {
        return sentAt;
    }

    public LocalDateTime settledAt() {
        return settledAt;
    }

    public List<FieldSignature> signatures() {
        return List.copyOf(signatures);
    }
}

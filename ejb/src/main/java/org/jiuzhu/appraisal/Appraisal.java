package org.jiuzhu.appraisal;

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
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.casework.AssistanceCase;

/** An appraisal that a village was called to, and its minutes once it was held. */
@Entity
public class Appraisal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private int round;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "called_for")
    private LocalDateTime calledFor;

    private String place;

    @Column(name = "called_by")
    private String calledBy;

    private String host;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String remarks = "";
    private Integer agree;
    private Integer disagree;
    private Integer abstain;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    @ElementCollection
    @CollectionTable(name = "appraisal_participant", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderBy("sequence")
    private List<Participant> participants = new ArrayList<>();

    protected Appraisal() {}

    Appraisal(AssistanceCase aCase, AppraisalCall call, String calledBy) {
        this.caseId = aCase.id();
        this.round = aCase.round();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.calledFor = call.moment();
        this.place = call.place.strip();
        this.host = call.host.strip();
        this.calledBy = calledBy;
    }

    void record(AppraisalForm form, String by, LocalDateTime at) {
        heldOn = form.heldOn;
        remarks = form.remarks;
        agree = form.agree;
        disagree = form.disagree;
        abstain = form.abstain;
        conclusion = form.conclusion;
        recordedBy = by;
        recordedAt = at;
        for (int i = 0; i < form.participants.size(); i++) {
            participants.add(new Participant(i + 1, form.participants.get(i)));
        }
    }

    public int round() {
        return round;
    }

    public LocalDateTime calledFor() {
        return calledFor;
    }

    public String place() {
        return place;
    }

    public String host() {
        return host;
    }

    public boolean isHeld() {
        return heldOn != null;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String remarks() {
        return remarks;
    }

    public Integer agree() {
        return agree;
    }

    public Integer disagree() {
        return disagree;
    }

    public Integer abstain() {
        return abstain;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    public LocalDateTime recordedAt() {
        return recordedAt;
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }
}

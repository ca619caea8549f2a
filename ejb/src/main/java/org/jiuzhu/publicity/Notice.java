package org.jiuzhu.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Fen;

/** A notice on the village board: only what the rules let everyone see (民发〔2021〕57号 art. 19, art. 24). */
@Entity
@Table(name = "publicity_notice")
public class Notice {
    private static final int OF_AGE = 18;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AssistanceCase aCase;

    private int round;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Column(name = "applicant_name")
    private String applicantName;

    private int persons;

    @Column(name = "monthly_fen")
    private Fen monthly;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    protected Notice() {}

    Notice(AssistanceCase aCase, String number, int persons, Fen monthly, LocalDate postedOn, LocalDate endsOn) {
        this.aCase = aCase;
        this.number = number;
        this.round = aCase.round();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.matter = aCase.matter();
        this.applicantName = publicName(aCase, postedOn);
        this.persons = persons;
        this.monthly = monthly;
        this.postedOn = postedOn;
        this.endsOn = endsOn;
    }

    /**
     * The last day of a notice posted on that day for so many calendar days: the posting day is not counted, an end on a
     * day off rolls to the next working day (decisions 5, 22).
     */
    public static LocalDate lastDay(LocalDate posted, int days, WorkingDays calendar) {
        return calendar.rolled(posted.plusDays(days));
    }

    /** A minor is never named in public: the first character stands alone. */
    private static String publicName(AssistanceCase aCase, LocalDate day) {
        String name = aCase.applicant().name();
        boolean minor = Ages.on(aCase.applicant().bornOn(), day) < OF_AGE;
        return minor ? name.substring(0, name.offsetByCodePoints(0, 1)) + "**" : name;
    }

    /** The last day has passed and the notice hangs still. */
    boolean isOver(LocalDate today) {
        return endedAt == null && endsOn.isBefore(today);
    }

    void end(LocalDateTime at) {
        endedAt = at;
    }

    AssistanceCase aCase() {
        return aCase;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String villageCode() {
        return villageCode;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public String applicantName() {
        return applicantName;
    }

    public int persons() {
        return persons;
    }

    public Fen monthly() {
        return monthly;
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }
}

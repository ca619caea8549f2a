package org.jiuzhu.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.Household;
import org.jiuzhu.household.Person;
import org.jiuzhu.relatives.KinEntry;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Refusal;

/** A household's application for one matter, moved only by the steps of {@link CaseStep}, each with a line of trail. */
@Entity
@Table(name = "assistance_case")
public class AssistanceCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssistanceMatter matter;

    @Column(name = "township_code", updatable = false)
    private String townshipCode;

    @Column(name = "village_code", updatable = false)
    private String villageCode;

    @ManyToOne
    @JoinColumn(name = "household_id")
    private Household household;

    @OneToOne
    @JoinColumn(name = "declaration_id")
    private Declaration declaration;

    @ManyToOne
    @JoinColumn(name = "applicant_id")
    private Person applicant;

    @Column(name = "applicant_name")
    private String applicantName;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    private int persons;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_version")
    private RuleVersion ruleVersion;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Column(name = "instrument_id")
    private Long instrumentId;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "total_due_on")
    private LocalDate totalDueOn;

    @Embedded
    private EnquiryProgress enquiry = new EnquiryProgress();

    @Enumerated(EnumType.STRING)
    @Column(name = "extended_for")
    private ExtensionCause extendedFor;

    /** Somebody of the household is near kin to an officer or cadre: the bureau looks at every such file. */
    @Column(name = "near_relative")
    private boolean nearRelative;

    @OneToMany(mappedBy = "aCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CaseKin> kin = new ArrayList<>();

    @Version
    private int version;

    @Column(name = "open_household_id")
    private Long openHouseholdId;

    @OneToMany(mappedBy = "aCase", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<TrailEntry> trail = new ArrayList<>();

    @OneToMany(mappedBy = "aCase", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CaseTask> tasks = new ArrayList<>();

    protected AssistanceCase() {}

    AssistanceCase(String number, AssistanceMatter matter, Declaration declaration, Channel channel, LocalDateTime at) {
        this.number = number;
        this.matter = matter;
        this.declaration = declaration;
        this.household = declaration.household();
        this.townshipCode = household.townshipCode();
        this.villageCode = household.villageCode();
        this.applicant = household.head();
        this.applicantName = applicant.name();
        this.registration = household.registration();
        this.persons = household.members().size();
        this.channel = channel;
        this.submittedAt = at;
        this.state = CaseState.SUBMITTED;
        this.openHouseholdId = household.id();
    }

    /** Where an application came in. */
    public enum Channel {
        COUNTER,
        VILLAGE,
        /** Through the government service platform, by its number. */
        ONLINE
    }

    /** The first line of the trail. */
    void begin(Hand hand, String remark) {
        trail.add(new TrailEntry(this, null, CaseStep.SUBMIT, hand, CaseState.SUBMITTED, remark));
    }

    /** Take a step and write its line in the trail: no state changes without one. */
    void take(CaseStep step, Officer officer, LocalDateTime at, String remark) {
        if (!step.isOpen(this, officer)) {
            throw new Refusal("case.step-not-open", step, state);
        }
        write(step, new Hand(officer.login(), officer.name(), at), remark);
    }

    /** A step that no officer takes: a day has come, an instrument has ended. */
    void takeByItself(CaseStep step, Hand product, String remark) {
        if (!step.isOpenToTheProduct(this)) {
            throw new Refusal("case.step-not-open", step, state);
        }
        write(step, product, remark);
    }

    private void write(CaseStep step, Hand hand, String remark) {
        CaseState target = step.targetFrom(state);
        trail.add(new TrailEntry(this, last(), step, hand, target, remark));
        state = target;
        if (!state.isOpen()) {
            openHouseholdId = null;
        }
    }

    private TrailEntry last() {
        return trail.get(trail.size() - 1);
    }

    void accept(Acceptance acceptance) {
        acceptedOn = acceptance.day();
        ruleVersion = acceptance.version();
        route = acceptance.route();
        instrumentId = acceptance.instrumentId();
        totalDueOn = acceptance.totalDueOn();
    }

    /** When it was decided or withdrawn, after which its facts stay as they were known; nothing while it runs. */
    public LocalDateTime settledAt() {
        return trail.stream()
                .filter(line -> !line.to().isOpen())
                .map(TrailEntry::at)
                .findFirst()
                .orElse(null);
    }

    /** The family of a running case is the one of today. */
    void recountPersons() {
        persons = household.members().size();
    }

    /** Kept once for each holder and person. */
    void foundKin(KinEntry entry, String by, LocalDateTime at) {
        nearRelative = true;
        if (kin.stream().noneMatch(one -> one.isSame(entry))) {
            kin.add(new CaseKin(this, entry, by, at));
        }
    }

    void fileKin(FilingForm form, String by, LocalDateTime at) {
        nearRelative = true;
        kin.add(new CaseKin(this, form, by, at));
    }

    /** Whoever is near kin to the household handles no step of its case (decision 15). */
    public boolean isKinOf(Officer officer) {
        return nearRelative && kin.stream().anyMatch(one -> one.isOf(officer));
    }

    /** The household declared a relative and nobody has filed who it is. */
    public boolean awaitsFiling() {
        return kin.isEmpty() && !declaration.nearRelative().isBlank();
    }

    public boolean isNearRelative() {
        return nearRelative;
    }

    public List<CaseKin> kin() {
        return List.copyOf(kin);
    }

    void extend(ExtensionCause cause, LocalDate totalDue) {
        tasks.forEach(task -> task.prolong(totalDueOn, totalDue));
        extendedFor = cause;
        totalDueOn = totalDue;
    }

    /** Once, and never where relief must not wait (decision 4). */
    boolean mayBeExtended() {
        return extendedFor == null && acceptedOn != null && matter != AssistanceMatter.LINSHI;
    }

    /** 急难型临时救助, where relief comes before the papers. */
    public boolean isEmergency() {
        return declaration.hardship().isEmergency();
    }

    /** Relief was given already: the case goes on to its decision and cannot be taken back. */
    boolean isRelieved() {
        return trail.stream().anyMatch(line -> line.step() == CaseStep.GIVE_AT_ONCE);
    }

    /** Whether it goes the way of an emergency; once relief at once was declined it goes the ordinary one. */
    private boolean goesFirst() {
        return isEmergency() && trail.stream().noneMatch(line -> line.step() == CaseStep.DECLINE_AT_ONCE);
    }

    /** What the rules it was accepted under ask of it. */
    public Procedure procedure() {
        return Procedure.of(ruleVersion, goesFirst());
    }

    /** What is settled at acceptance and pinned from then on. */
    record Acceptance(LocalDate day, RuleVersion version, Route route, Long instrumentId, LocalDate totalDueOn) {}

    void moveToBureau(LocalDate totalDue) {
        route = Route.TWO_LEVEL;
        instrumentId = null;
        totalDueOn = totalDue;
    }

    /** Keeps the duties that go on with their day, ends those that are done, opens those that arise. */
    void renewDuties(LocalDate today, DueDays days) {
        tasks.stream().filter(task -> !task.duty().arisesFrom(this)).forEach(task -> task.close(today));
        tasks.removeIf(task -> !task.duty().arisesFrom(this));
        for (Duty duty : Duty.values()) {
            boolean open = tasks.stream().anyMatch(task -> task.duty() == duty);
            if (duty.arisesFrom(this) && !open) {
                tasks.add(new CaseTask(this, duty, today, days.of(duty)));
            }
        }
    }

    /** The day by which a duty of this case is to be done. */
    interface DueDays {
        LocalDate of(Duty duty);
    }

    boolean mayBeToldWhatIsMissing(Officer officer) {
        return trail.stream().noneMatch(line -> line.step() == CaseStep.NOTIFY_MISSING);
    }

    EnquiryProgress enquiry() {
        return enquiry;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public Household household() {
        return household;
    }

    public Declaration declaration() {
        return declaration;
    }

    public Person applicant() {
        return applicant;
    }

    public Registration registration() {
        return registration;
    }

    public int persons() {
        return persons;
    }

    public Channel channel() {
        return channel;
    }

    public CaseState state() {
        return state;
    }

    public RuleVersion ruleVersion() {
        return ruleVersion;
    }

    public Route route() {
        return route;
    }

    public Long instrumentId() {
        return instrumentId;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate totalDueOn() {
        return totalDueOn;
    }

    /** For what the total term was prolonged; nothing where it was not. */
    public ExtensionCause extendedFor() {
        return extendedFor;
    }

    /** Whether the approval opinion is written and the case hangs, or hung, on the board for the second time. */
    public boolean isSecondNotice() {
        return enquiry.isSecondNotice();
    }

    public int round() {
        return enquiry.round();
    }

    public List<TrailEntry> trail() {
        return List.copyOf(trail);
    }
}

package org.jiuzhu.benefit;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.casework.CaseGranted;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** 在保待遇: what a household is paid month by month because of one decision, under one certificate. */
@Entity
public class Benefit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "household_id")
    private long householdId;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "household_persons")
    private int householdPersons;

    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "first_list_month")
    private YearMonth firstListMonth;

    @Column(name = "to_month")
    private YearMonth to;

    @Enumerated(EnumType.STRING)
    private BenefitState state = BenefitState.ACTIVE;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "benefit_amount", joinColumns = @JoinColumn(name = "benefit_id"))
    private Set<BenefitAmount> amounts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "benefit_person", joinColumns = @JoinColumn(name = "benefit_id"))
    private Set<BenefitPerson> persons = new HashSet<>();

    protected Benefit() {}

    Benefit(CertificateNumber certificate, CaseGranted granted, int cutOffDay) {
        certificateNumber = certificate.value();
        caseId = granted.caseId();
        decisionNumber = granted.decisionNumber();
        householdId = granted.householdId();
        matter = granted.matter();
        registration = granted.registration();
        townshipCode = granted.townshipCode();
        villageCode = granted.villageCode();
        headName = granted.headName();
        householdPersons = granted.householdPersons();
        from = granted.firstEntitled();
        firstListMonth = firstListMonth(from, granted.decidedOn(), cutOffDay);
        List<Long> counted = granted.countedPersonIds();
        counted.forEach(person -> persons.add(new BenefitPerson(person)));
        granted.amounts().forEach(amount -> amounts.add(new BenefitAmount(amount)));
    }

    /** Decided by the cut-off day: on the list of the first month; after it: on the next, with back pay (decision 32). */
    static YearMonth firstListMonth(YearMonth from, LocalDate decidedOn, int cutOffDay) {
        return decidedOn.getDayOfMonth() <= cutOffDay ? from : from.plusMonths(1);
    }

    /** The amount in force in a month, if the benefit had begun by then. */
    Optional<BenefitAmount> amountIn(YearMonth month) {
        return amounts.stream()
                .filter(amount -> !amount.from().isAfter(month))
                .max(Comparator.comparing(BenefitAmount::from));
    }

    Set<Long> personIds() {
        return persons.stream().map(BenefitPerson::personId).collect(Collectors.toSet());
    }

    public Long id() {
        return id;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    public YearMonth from() {
        return from;
    }

    public YearMonth firstListMonth() {
        return firstListMonth;
    }

    public BenefitState state() {
        return state;
    }
}

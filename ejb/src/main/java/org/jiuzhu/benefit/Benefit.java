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
import org.jiuzhu.casework.CaseGranted.MonthlyAmount;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** 在保待遇: what a household is paid month by month because of one decision, under one certificate. */
@Entity
public class Benefit {
    private static final int TOWNSHIP_DIGITS = 9;

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

    /** From when months are owed that no list has paid; null where none is. */
    @Column(name = "arrears_from")
    private YearMonth arrearsFrom;

    /** The adjustment whose facts are the newest; null while they are those of the decision. */
    @Column(name = "facts_of")
    private Long factsOf;

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
        counted.forEach(person -> persons.add(new BenefitPerson(person, from)));
        granted.amounts().forEach(amount -> amounts.add(new BenefitAmount(amount, amount.from())));
        arrearsFrom = firstListMonth.isAfter(from) ? from : null;
    }

    /** Its township has settled that month already: it comes on the list after it, and is owed what lies before. */
    void listedAfter(YearMonth frozen) {
        if (!firstListMonth.isAfter(frozen)) {
            firstListMonth = frozen.plusMonths(1);
            owe(from);
        }
    }

    /**
     * Other amounts from a month on. Where their first list comes later, the months between are owed.
     *
     * @param facts whether the adjustment knows newer facts
     */
    public void payFrom(List<MonthlyAmount> anew, YearMonth firstList, long adjustmentId, boolean facts) {
        YearMonth start = anew.get(0).from();
        amounts.removeIf(amount -> !amount.from().isBefore(start));
        anew.forEach(amount -> amounts.add(BenefitAmount.adjusted(
                amount, amount.from().isBefore(firstList) ? firstList : amount.from(), adjustmentId)));
        if (firstList.isAfter(start)) {
            owe(start);
        }
        factsOf = facts ? (Long) adjustmentId : factsOf;
    }

    /** Nothing is paid from that month on, until it is restored. */
    public void suspend(YearMonth month, long adjustmentId) {
        int covered = amountIn(month).orElseThrow().persons();
        amounts.removeIf(amount -> !amount.from().isBefore(month));
        amounts.add(BenefitAmount.suspended(month, covered, adjustmentId));
        state = BenefitState.SUSPENDED;
    }

    /**
     * It is paid again as before it was suspended.
     *
     * @param month from when; where the suspension was wrong, its own first month, and what was kept back is owed
     */
    public void restore(YearMonth month, boolean backPay, long adjustmentId) {
        BenefitAmount kept = suspension().orElseThrow();
        BenefitAmount before = amounts.stream()
                .filter(amount -> amount.from().isBefore(kept.from()))
                .max(Comparator.comparing(amount -> amount.from()))
                .orElseThrow();
        YearMonth start = backPay ? kept.from() : month;
        amounts.removeIf(amount -> !amount.from().isBefore(start));
        amounts.add(BenefitAmount.adjusted(before.from(start), month, adjustmentId));
        if (start.isBefore(month)) {
            owe(start);
        }
        state = BenefitState.ACTIVE;
    }

    /** It is paid again, from the first of those months on. */
    public void restore(List<MonthlyAmount> anew, YearMonth firstList, long adjustmentId) {
        payFrom(anew, firstList, adjustmentId, false);
        state = BenefitState.ACTIVE;
    }

    /** The suspension that runs, if any. */
    public Optional<BenefitAmount> suspension() {
        return amounts.stream()
                .max(Comparator.comparing(amount -> amount.from()))
                .filter(BenefitAmount::isSuspension);
    }

    /** Paid for the last time in that month; nobody is covered by it any more. */
    public void end(YearMonth last, BenefitState why) {
        to = last.isBefore(from) ? from : last;
        state = why;
        Set<BenefitPerson> ended =
                persons.stream().map(one -> one.isOpen() ? one.until(to) : one).collect(Collectors.toSet());
        persons.clear();
        persons.addAll(ended);
    }

    /** 渐退: paid on until that month. */
    public void letGo(YearMonth last) {
        to = last;
        state = BenefitState.GRACE;
    }

    /** A person is covered from that month on. */
    public void cover(long personId, YearMonth month) {
        persons.removeIf(one -> one.personId() == personId);
        persons.add(new BenefitPerson(personId, month));
    }

    /** A person is covered for the last time in that month. */
    public void uncover(long personId, YearMonth last) {
        Set<BenefitPerson> leaving = persons.stream()
                .filter(one -> one.personId() == personId && one.isOpen())
                .collect(Collectors.toSet());
        persons.removeAll(leaving);
        leaving.forEach(one -> persons.add(one.until(last)));
    }

    /** The household lives elsewhere; the next list is the other township's. */
    public void moveTo(String village) {
        villageCode = village;
        townshipCode = village.substring(0, TOWNSHIP_DIGITS);
    }

    private void owe(YearMonth month) {
        arrearsFrom = arrearsFrom == null || month.isBefore(arrearsFrom) ? month : arrearsFrom;
    }

    /** Decided by the cut-off day: on the list of the first month; after it: on the next, with back pay (decision 32). */
    static YearMonth firstListMonth(YearMonth from, LocalDate decidedOn, int cutOffDay) {
        return decidedOn.getDayOfMonth() <= cutOffDay ? from : from.plusMonths(1);
    }

    /** The amount in force in a month, if the benefit had begun by then. */
    public Optional<BenefitAmount> amountIn(YearMonth month) {
        return amounts.stream()
                .filter(amount -> !amount.from().isAfter(month))
                .max(Comparator.comparing(amount -> amount.from()));
    }

    /** Whom it covers now. */
    public Set<Long> personIds() {
        return persons.stream()
                .filter(BenefitPerson::isOpen)
                .map(BenefitPerson::personId)
                .collect(Collectors.toSet());
    }

    /** All it ever covered, in the order of their keys. */
    public List<BenefitPerson> persons() {
        return persons.stream()
                .sorted(Comparator.comparing(BenefitPerson::personId))
                .toList();
    }

    /** Every amount, the newest first. */
    public List<BenefitAmount> amounts() {
        return amounts.stream()
                .sorted(Comparator.comparing((BenefitAmount amount) -> amount.from())
                        .reversed())
                .toList();
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public long householdId() {
        return householdId;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public Registration registration() {
        return registration;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public String headName() {
        return headName;
    }

    public int householdPersons() {
        return householdPersons;
    }

    public Long factsOf() {
        return factsOf;
    }

    public YearMonth arrearsFrom() {
        return arrearsFrom;
    }

    public boolean isOpen() {
        return state == BenefitState.ACTIVE || state == BenefitState.GRACE || state == BenefitState.SUSPENDED;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    public YearMonth from() {
        return from;
    }

    /** The last month that is paid; null while no end is set. */
    public YearMonth to() {
        return to;
    }

    public YearMonth firstListMonth() {
        return firstListMonth;
    }

    public BenefitState state() {
        return state;
    }
}

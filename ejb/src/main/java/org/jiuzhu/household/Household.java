package org.jiuzhu.household;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Refusal;

/** A family at an address, with the account that its money goes to. */
@Entity
public class Household {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    private String address;
    private String phone;
    private String bank;

    @Column(name = "account_holder")
    private String accountHolder;

    @Column(name = "account_number")
    private String accountNumber;

    @ManyToOne
    @JoinColumn(name = "head_id")
    private Person head;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HouseholdMember> members = new ArrayList<>();

    protected Household() {}

    Household(Person head, LocalDateTime createdAt) {
        this.head = head;
        this.createdAt = createdAt;
    }

    /** What a household declares of itself; whoever applies is its head. */
    void describe(HouseholdForm form, Person applicant) {
        head = applicant;
        villageCode = form.villageCode;
        townshipCode = form.villageCode.substring(0, 9);
        registration = form.registration;
        address = form.address;
        phone = form.phone;
        if (accountNumber == null || form.hasAccount()) {
            bank = form.hasAccount() ? form.bank : "";
            accountHolder = form.hasAccount() ? form.accountHolder : "";
            accountNumber = form.hasAccount() ? form.accountNumber : "";
        }
    }

    void add(HouseholdMember member) {
        members.add(member);
    }

    /** The members of today, the applicant first. */
    public List<HouseholdMember> members() {
        return members(HouseholdMember::isOpen);
    }

    /** The members by all that was known at a moment, whatever was written down since; those of today where there is none. */
    public List<HouseholdMember> members(LocalDateTime at) {
        return at == null ? members() : members(member -> member.wasHeldAt(at));
    }

    private List<HouseholdMember> members(Predicate<HouseholdMember> which) {
        return members.stream()
                .filter(which)
                .sorted(Comparator.comparing(HouseholdMember::relation).thenComparing(HouseholdMember::bornOn))
                .toList();
    }

    /** Every row that no longer holds, what was corrected too; person by person, the newest first. */
    public List<HouseholdMember> past() {
        return members.stream()
                .filter(member -> !member.isOpen())
                .sorted(Comparator.comparing(
                                (HouseholdMember member) -> member.person().id())
                        .thenComparing(HouseholdMember::from, Comparator.reverseOrder())
                        .thenComparing(HouseholdMember::id, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * A row of a member, whether it holds or not.
     *
     * @throws Refusal {@code not-found}
     */
    HouseholdMember row(Long number) {
        return members.stream()
                .filter(member -> member.id().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /** Whether the applicant still lives here; who stays behind applies anew. */
    public boolean isHeaded() {
        return members.stream().anyMatch(member -> member.isOpen() && member.person() == head);
    }

    public Long id() {
        return id;
    }

    /** Rises with every change of the household or of its members. */
    public int version() {
        return version;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public Registration registration() {
        return registration;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    /** Its money goes there from now on. */
    void payTo(String newBank, String holder, String number) {
        bank = newBank;
        accountHolder = holder;
        accountNumber = number;
    }

    public String bank() {
        return bank;
    }

    public String accountHolder() {
        return accountHolder;
    }

    public String accountNumber() {
        return accountNumber;
    }

    public Person head() {
        return head;
    }
}

package org.jiuzhu.household;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuzhu.assessment.FamilyFacts;
import org.jiuzhu.assessment.TekunFacts;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Fen;

/** 家庭经济状况申报: what a household declared on a day, with its promise and its authorisation to check. */
@Entity
public class Declaration {
    static final int WINDOW = 12;
    private static final int ADULT = 18;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "household_id")
    private Household household;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    @Column(name = "window_from")
    private YearMonth windowFrom;

    @Column(name = "window_to")
    private YearMonth windowTo;

    private boolean alone;
    private boolean promised;
    private boolean authorised;

    @Column(name = "near_relative")
    private String nearRelative;

    @Embedded
    private Care care = new Care();

    @Embedded
    private Hardship hardship = new Hardship();

    @Version
    private int version;

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<IncomeItem> incomes = new ArrayList<>();

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CostItem> costs = new ArrayList<>();

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PropertyItem> properties = new ArrayList<>();

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Supporter> supporters = new ArrayList<>();

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AuthorisationSignature> signatures = new ArrayList<>();

    protected Declaration() {}

    Declaration(Household household, HouseholdForm form, LocalDate day, Map<Integer, Person> persons) {
        this.household = household;
        this.declaredOn = day;
        this.windowTo = YearMonth.from(day).minusMonths(1);
        this.windowFrom = windowTo.minusMonths(WINDOW - 1L);
        this.alone = form.alone;
        this.promised = form.promised;
        this.authorised = form.authorised;
        this.nearRelative = form.nearRelative == null ? "" : form.nearRelative;
        for (HouseholdForm.IncomeRow row : form.incomes) {
            incomes.add(new IncomeItem(this, persons.get(row.member), row));
        }
        for (HouseholdForm.CostRow row : form.costs) {
            costs.add(new CostItem(this, persons.get(row.member), row));
        }
        for (HouseholdForm.PropertyRow row : form.properties) {
            properties.add(new PropertyItem(this, persons.get(row.member), row));
        }
        for (int row = 0; authorised && row < form.members.size(); row++) {
            signed(persons.get(row), form.members.get(row));
        }
        form.supporters.forEach(row -> supporters.add(new Supporter(this, row)));
        if (form.matter == AssistanceMatter.TEKUN) {
            care = new Care(form.care);
        } else if (form.matter == AssistanceMatter.LINSHI) {
            hardship = new Hardship(form.hardship);
        }
    }

    private void signed(Person person, HouseholdForm.MemberRow row) {
        boolean atHome = row.absence == null || row.absence == Absence.NONE;
        if (row.signing != Signing.LATER && atHome && isAdult(person)) {
            signatures.add(new AuthorisationSignature(this, person, declaredOn, row.guardianSigning()));
        }
    }

    private boolean isAdult(Person person) {
        return Ages.on(person.bornOn(), declaredOn) >= ADULT;
    }

    /**
     * The adults at home whose signature is missing: who was away, and who came into the household since. Data are not
     * asked for without it (民发〔2021〕57号 art. 9).
     */
    public List<Person> unsigned() {
        return household.members().stream()
                .filter(member -> member.facts().absence() == Absence.NONE)
                .map(HouseholdMember::person)
                .filter(this::isAdult)
                .filter(person ->
                        signatures.stream().noneMatch(one -> one.person().equals(person)))
                .toList();
    }

    private void signRest(LocalDate day) {
        unsigned().forEach(person -> signatures.add(new AuthorisationSignature(this, person, day, null)));
    }

    /** One whose signature was missing has signed, or the guardian has. */
    public void sign(Person person, LocalDate day, String guardian) {
        signatures.add(new AuthorisationSignature(this, person, day, guardian));
    }

    /** Who signed promise and authorisation, and when. */
    public List<AuthorisationSignature> signatures() {
        return List.copyOf(signatures);
    }

    /**
     * The facts for a reckoning, with the figures of this stage.
     *
     * @param at the moment whose members they are; nothing for those of today
     */
    public FamilyFacts facts(LocalDateTime at) {
        return new FamilyFacts(
                household.members(at).stream().map(HouseholdMember::personFacts).toList(),
                incomes.stream().map(IncomeItem::facts).toList(),
                costs.stream().map(CostItem::facts).toList(),
                properties.stream().map(PropertyItem::facts).toList());
    }

    /** Writes down what the check found, by the key of each figure; figures that are not named stay unchecked. */
    public void check(Map<String, Fen> found) {
        figures()
                .filter(figure -> found.containsKey(figure.key()))
                .forEach(figure -> figure.check(found.get(figure.key())));
    }

    /** Settles what the reckoning uses; figures that are not named keep what was found or declared. */
    public void settle(List<Settled> settled) {
        Map<String, Settled> byFigure = new java.util.HashMap<>();
        settled.forEach(one -> byFigure.put(one.figure(), one));
        figures().forEach(figure -> {
            Settled one = byFigure.get(figure.key());
            figure.use(one == null ? figure.current() : one.value(), one == null ? figure.reason() : one.reason());
        });
    }

    /** A new round of enquiry begins with what was declared. */
    public void reopen() {
        figures().forEach(Declared::forget);
    }

    /** Everything that is declared, found and used: incomes, costs and properties. */
    public Stream<Declared> figures() {
        return Stream.of(incomes, costs, properties).flatMap(List::stream);
    }

    /** The figure that the reviewer settled, and why it differs. */
    public record Settled(String figure, Fen value, String reason) {}

    public Long id() {
        return id;
    }

    public Household household() {
        return household;
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }

    public YearMonth windowFrom() {
        return windowFrom;
    }

    public YearMonth windowTo() {
        return windowTo;
    }

    /** 单人户: the applicant applies for himself or herself alone. */
    public boolean isAlone() {
        return alone;
    }

    public List<CostItem> costs() {
        return List.copyOf(costs);
    }

    public boolean isAuthorised() {
        return authorised;
    }

    public String nearRelative() {
        return nearRelative;
    }

    public List<IncomeItem> incomes() {
        return List.copyOf(incomes);
    }

    public List<Supporter> supporters() {
        return List.copyOf(supporters);
    }

    /** What 特困 asks besides the family. */
    public TekunFacts tekunFacts() {
        return care.facts(supporters.stream().map(Supporter::facts).toList());
    }

    /** The promise and the authorisation come after the relief in an emergency (民发〔2018〕23号 item 2(2)). */
    public void completePapers(LocalDate day) {
        promised = true;
        authorised = true;
        signRest(day);
    }

    public Care care() {
        return care;
    }

    public Hardship hardship() {
        return hardship;
    }

    public boolean isPromised() {
        return promised;
    }

    public List<PropertyItem> properties() {
        return List.copyOf(properties);
    }
}

package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jiuzhu.assessment.Checked;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** A figure of a household as it was declared, as it was checked and as it is used, with the reason of a difference. */
@MappedSuperclass
public abstract class Declared {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "declaration_id")
    private Declaration declaration;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "declared_fen")
    private Fen declared;

    @Column(name = "checked_fen")
    private Fen checked;

    @Column(name = "used_fen")
    private Fen used;

    private String reason = "";

    protected Declared() {}

    Declared(Declaration declaration, Person person, Fen declared) {
        this.declaration = declaration;
        this.person = person;
        this.declared = declared;
    }

    void check(Fen found) {
        checked = found;
    }

    /**
     * Settles the figure that the reckoning uses.
     *
     * @throws Refusal {@code declared.reason-missing} where it differs from what was declared or found, without a reason
     */
    void use(Fen value, String why) {
        boolean differs = !value.equals(declared) || checked != null && !value.equals(checked);
        if (differs && (why == null || why.isBlank())) {
            throw new Refusal("declared.reason-missing", value);
        }
        used = value;
        reason = why == null ? "" : why;
    }

    void forget() {
        checked = null;
        used = null;
        reason = "";
    }

    Checked figure() {
        return new Checked(declared, checked, current(), reason);
    }

    /** What the reckoning takes at this stage: the settled figure, else the one found, else the one declared. */
    public Fen current() {
        return Objects.requireNonNullElse(used, Objects.requireNonNullElse(checked, declared));
    }

    /** What sort of figure it is. */
    public abstract Enum<?> kind();

    public Long id() {
        return id;
    }

    /** What tells a figure from every other of its declaration; incomes and properties are numbered apart. */
    public String key() {
        return getClass().getSimpleName() + "-" + id;
    }

    Declaration declaration() {
        return declaration;
    }

    public Person person() {
        return person;
    }

    public Fen declared() {
        return declared;
    }

    public Fen checked() {
        return checked;
    }

    public Fen used() {
        return used;
    }

    public String reason() {
        return reason;
    }

    public boolean isDiscrepant() {
        return checked != null && !checked.equals(declared);
    }
}

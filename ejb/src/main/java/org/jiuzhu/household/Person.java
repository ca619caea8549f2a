package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.NameKey;
import org.jiuzhu.shared.NameReading;
import org.jiuzhu.shared.Sex;

/** A person, known by the identity number that stays for life. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;

    @Embedded
    private NameKeys names;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "disability_until")
    private LocalDate disabilityUntil;

    protected Person() {}

    Person(IdentityNumber number, String name) {
        this.identityNumber = number.value();
        this.name = name;
        this.names = new NameKeys(NameReading.of(name));
        this.sex = number.sex();
        this.bornOn = number.bornOn();
    }

    /** The keys by which the name is found. */
    NameKey nameKey() {
        return names.key();
    }

    public Long id() {
        return id;
    }

    public String identityNumber() {
        return identityNumber;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    /** The last day of the certificate of disability; null where it names none. */
    public LocalDate disabilityUntil() {
        return disabilityUntil;
    }

    /** What the certificate of disability says, as somebody has seen it. */
    public void certificateUntil(LocalDate day) {
        disabilityUntil = day;
    }
}

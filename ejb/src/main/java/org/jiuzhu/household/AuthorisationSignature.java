package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An adult's signature under promise and authorisation, by the own hand or by a guardian's. */
@Entity
@Table(name = "authorisation_signature")
public class AuthorisationSignature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "declaration_id")
    private Declaration declaration;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String guardian;

    protected AuthorisationSignature() {}

    AuthorisationSignature(Declaration declaration, Person person, LocalDate signedOn, String guardian) {
        this.declaration = declaration;
        this.person = person;
        this.signedOn = signedOn;
        this.guardian = guardian;
    }

    public Person person() {
        return person;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Who signed in the person's stead; nothing where it was the own hand. */
    public String guardian() {
        return guardian;
    }
}

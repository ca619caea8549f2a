package org.jiuzhu.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A person who works with the product: login, roles, and the area beyond which nothing is seen. */
@Entity
public class Officer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;
    private String title;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "area_code")
    private String areaCode;

    private boolean active = true;
    private boolean demonstration;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "officer_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    /** Whom the officer stands in for today; told anew with every request. */
    @Transient
    private StandIn standIn = StandIn.NOBODY;

    protected Officer() {}

    public Officer(String login, String name, String title, String areaCode, Set<Role> roles) {
        this.login = login;
        this.name = name;
        this.title = title;
        this.areaCode = areaCode;
        this.roles = EnumSet.copyOf(roles);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String areaCode() {
        return areaCode;
    }

    public AreaScope scope() {
        return AreaScope.of(areaCode);
    }

    /** The officer's own, and today's in others' stead. */
    public Set<Role> roles() {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        all.addAll(standIn().roles());
        return all;
    }

    public boolean holds(Role role) {
        return roles.contains(role) || standIn().roles().contains(role);
    }

    /** Whether the role is the officer's own, in nobody's stead. */
    public boolean holdsItself(Role role) {
        return roles.contains(role);
    }

    /** Whom the officer stands in for today. */
    public StandIn standIn() {
        return standIn == null ? StandIn.NOBODY : standIn;
    }

    Officer standingIn(StandIn today) {
        standIn = today;
        return this;
    }

    public boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void markDemonstration() {
        demonstration = true;
    }

    @Override
    public String toString() {
        return login;
    }
}

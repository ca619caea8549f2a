package org.jiuzhu.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody whom a village may call to its appraisals, from one day to another. */
@Entity
@Table(name = "village_representative")
public class Representative {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String phone;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    protected Representative() {}

    Representative(RepresentativeForm form, LocalDate from) {
        this.villageCode = form.villageCode;
        this.townshipCode = form.villageCode.substring(0, 9);
        this.name = form.name.strip();
        this.capacity = form.capacity;
        this.phone = form.phone == null ? "" : form.phone.strip();
        this.from = from;
    }

    void leave(LocalDate day) {
        to = day;
    }

    public Long id() {
        return id;
    }

    public String villageCode() {
        return villageCode;
    }

    public String name() {
        return name;
    }

    public Capacity capacity() {
        return capacity;
    }

    public String phone() {
        return phone;
    }

    public LocalDate from() {
        return from;
    }
}

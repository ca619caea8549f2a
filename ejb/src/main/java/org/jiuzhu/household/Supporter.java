package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.TekunFacts.Means;
import org.jiuzhu.assessment.TekunFacts.Situation;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Fen;

/** 法定赡养抚养扶养义务人: someone who owes support by law, as the household declares. */
@Entity
public class Supporter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "declaration_id")
    private Declaration declaration;

    private String name;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Situation situation;

    @Column(name = "yearly_income_fen")
    private Fen yearlyIncome;

    @Column(name = "property_within")
    private boolean propertyWithin;

    @Column(name = "disability_parts")
    private String disabilityParts;

    protected Supporter() {}

    Supporter(Declaration declaration, HouseholdForm.SupporterRow row) {
        this.declaration = declaration;
        this.name = row.name;
        this.bornOn = row.bornOn;
        this.relation = row.relation;
        this.situation = row.situation;
        this.yearlyIncome = Fen.ofYuan(row.yearlyIncome);
        this.propertyWithin = row.propertyWithin;
        this.disabilityParts = DisabilityParts.text(row.parts);
    }

    SupporterFacts facts() {
        return new SupporterFacts(name, bornOn, situation, new Means(yearlyIncome, propertyWithin, disabilities()));
    }

    public String name() {
        return name;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public Relation relation() {
        return relation;
    }

    public Situation situation() {
        return situation;
    }

    public Fen yearlyIncome() {
        return yearlyIncome;
    }

    public boolean isPropertyWithin() {
        return propertyWithin;
    }

    public List<Disability> disabilities() {
        return DisabilityParts.of(disabilityParts);
    }
}

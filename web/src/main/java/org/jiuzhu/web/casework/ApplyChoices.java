package org.jiuzhu.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** What an application lets one choose from, and what an identity number tells. */
@Named("choices")
@RequestScoped
public class ApplyChoices {
    private static final List<Integer> GRADES = List.of(1, 2, 3, 4);

    @Inject
    private Chrome chrome;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    private List<AdministrativeArea> villages;

    /** The villages of one's own township, or one's own village. */
    public List<AdministrativeArea> getVillages() {
        if (villages == null) {
            AdministrativeArea own = areas.require(chrome.getOfficer().areaCode());
            villages = own.level() == AreaLevel.VILLAGE
                    ? List.of(own)
                    : areas.below(own.code()).stream()
                            .sorted(Comparator.comparing(AdministrativeArea::code))
                            .toList();
        }
        return villages;
    }

    /** Whether the officer's area is small enough to choose a village from. */
    public boolean isVillageOfficer() {
        return chrome.getOfficer().scope().level() != AreaLevel.CITY;
    }

    /** A village agent files for a household and needs its mandate. */
    public boolean isAgent() {
        Officer officer = chrome.getOfficer();
        return officer.holds(Role.VILLAGE_AGENT) && !officer.holds(Role.CLERK);
    }

    /** Birth date and sex as the number tells them; nothing while it is not complete. */
    public String born(String typed) {
        try {
            IdentityNumber number = IdentityNumber.of(typed, clocks.today());
            return Texts.of("member.born", number.bornOn(), number.sex());
        } catch (Refusal incomplete) {
            return "";
        }
    }

    public Registration[] getRegistrations() {
        return Registration.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public Residence[] getResidences() {
        return Residence.values();
    }

    public DisabilityType[] getDisabilityTypes() {
        return DisabilityType.values();
    }

    /** The kinds that a certificate of several is made of. */
    public List<DisabilityType> getSingleDisabilities() {
        return Stream.of(DisabilityType.values())
                .filter(type -> type != DisabilityType.MULTIPLE)
                .toList();
    }

    public List<Integer> getGrades() {
        return GRADES;
    }

    public CostKind[] getCostKinds() {
        return CostKind.values();
    }

    public WorkAbility[] getWorkAbilities() {
        return WorkAbility.values();
    }

    public Absence[] getAbsences() {
        return Absence.values();
    }

    public IncomeKind[] getIncomeKinds() {
        return IncomeKind.values();
    }

    public PropertyKind[] getPropertyKinds() {
        return PropertyKind.values();
    }
}

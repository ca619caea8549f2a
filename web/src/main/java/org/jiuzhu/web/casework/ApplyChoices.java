package org.jiuzhu.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.household.Signing;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** What an application lets one choose from, and what an identity number tells. */
@Named("choices")
@RequestScoped
public class ApplyChoices {
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

    public Signing[] getSignings() {
        return Signing.values();
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
}

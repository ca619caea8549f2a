package org.jiuzhu.web.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** The townships to choose from, for officers who see more than one. */
@RequestScoped
public class TownshipChips {
    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    private List<AdministrativeArea> townships;

    /** All and each; none for an officer of one township. */
    public List<Chip> chips() {
        AreaScope scope = chrome.getOfficer().scope();
        if (scope.level() != AreaLevel.CITY) {
            return List.of();
        }
        List<Chip> chips = new ArrayList<>(List.of(new Chip("", Texts.of("rating.all-townships"))));
        all().forEach(one -> chips.add(new Chip(one.code(), one.name())));
        return chips;
    }

    /** What the filter says when it is closed. */
    public String text(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .map(AdministrativeArea::name)
                .findFirst()
                .orElse(Texts.of("rating.township"));
    }

    private List<AdministrativeArea> all() {
        if (townships == null) {
            townships = areas.townships();
        }
        return townships;
    }
}

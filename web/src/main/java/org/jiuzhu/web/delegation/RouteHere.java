package org.jiuzhu.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.area.Areas;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** By which route the officer's township decides today; it stands in the bar of every page. */
@Named
@RequestScoped
public class RouteHere {
    @Inject
    private Chrome chrome;

    @Inject
    private Areas areas;

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private Clocks clocks;

    /** The township's name with its route; the bureau stands above routes and shows its city alone. */
    public String getText() {
        AreaScope scope = AreaScope.of(chrome.getOfficer().areaCode());
        return switch (scope.level()) {
            case CITY -> chrome.getAreaName();
            case TOWNSHIP -> Texts.of("delegation.here", chrome.getAreaName(), route(scope.code()));
            case VILLAGE -> Texts.of("delegation.here-village", townshipOf(scope.code()), chrome.getAreaName());
        };
    }

    private Route route(String township) {
        return instruments
                        .inForce(township, AssistanceMatter.DIBAO, clocks.now())
                        .isPresent()
                ? Route.ONE_LEVEL
                : Route.TWO_LEVEL;
    }

    private String townshipOf(String village) {
        return areas.require(areas.require(village).parentCode()).name();
    }
}

package org.jiuzhu.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.web.layout.AreaNode;
import org.jiuzhu.web.layout.Chrome;

/** The area tree beside the lists: one's own unit and what lies below it; the choice stands in the address. */
@Named("areaPanel")
@RequestScoped
public class AreaPanel {
    private static final List<String> LISTS =
            List.of("/desk/inbox.xhtml", "/benefit/benefits.xhtml", "/review/reviews.xhtml", "/review/alerts.xhtml");

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    @Inject
    private HttpServletRequest request;

    /** Beside the inbox, the benefits and what is due with them, for officers who see more than one unit. */
    public boolean isShown() {
        boolean list = LISTS.stream().anyMatch(request.getRequestURI()::contains);
        return list && AreaLevel.of(chrome.getOfficer().areaCode()) != AreaLevel.VILLAGE;
    }

    public AreaNode getRoot() {
        AdministrativeArea own = areas.require(chrome.getOfficer().areaCode());
        String chosen = request.getParameter("area");
        String selected = chosen == null || chosen.isEmpty() ? own.code() : chosen;
        List<AdministrativeArea> below = own.level() == AreaLevel.CITY ? areas.townships() : areas.below(own.code());
        List<AreaNode> children =
                below.stream().map(area -> node(area, selected)).toList();
        return new AreaNode(own.code(), own.name(), null, own.code().equals(selected), children);
    }

    private AreaNode node(AdministrativeArea area, String selected) {
        boolean open = area.level() == AreaLevel.TOWNSHIP && selected.startsWith(area.code());
        List<AreaNode> villages = open
                ? areas.below(area.code()).stream()
                        .map(village -> node(village, selected))
                        .toList()
                : List.of();
        return new AreaNode(area.code(), area.name(), null, area.code().equals(selected), villages);
    }
}

package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.review.AlertFilter;
import org.jiuzhu.review.AlertKind;
import org.jiuzhu.review.AlertRow;
import org.jiuzhu.review.Alerts;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 预警: what the product noticed, by kinds, and what was done about it. */
@Named("alertsPage")
@ViewScoped
public class AlertsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Alerts alerts;

    @Inject
    private Chrome chrome;

    private String area = "";
    private String kind = "";
    private String state = "";
    private long after;
    private Long one;
    private String handling;
    private transient Slice<AlertRow> found;

    private Slice<AlertRow> found() {
        if (found == null) {
            AlertKind chosen = Arrays.stream(AlertKind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElse(null);
            found = Slice.of(
                    SIZE, read -> alerts.page(new AlertFilter(area, chosen, state.equals("handled"), after), read));
        }
        return found;
    }

    public List<AlertRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(AlertRow::id);
    }

    public long getWaiting() {
        return alerts.waiting();
    }

    public String masked(AlertRow row) {
        return IdentityNumber.masked(row.identityNumber());
    }

    public boolean isMayHandle() {
        return chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.REVIEWER);
    }

    public String handle() {
        alerts.handle(one, handling);
        return "/review/alerts.xhtml?faces-redirect=true";
    }

    public List<Chip> getKinds() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("alert.kind.all")));
        Arrays.stream(AlertKind.values())
                .forEach(each -> chips.add(new Chip(each.name(), Texts.of("AlertKind." + each))));
        return chips;
    }

    public List<Chip> getStates() {
        return List.of(new Chip("", Texts.of("alert.waiting")), new Chip("handled", Texts.of("alert.handled-already")));
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }
}

package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.review.MissingVillage;
import org.jiuzhu.review.ReturnMatrix;
import org.jiuzhu.review.ReturnOverview;
import org.jiuzhu.review.UnhandledName;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.web.desk.LampState;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** The returns of a township's villages: who reported, who is missing, and whose name waits. */
@Named("returnsPage")
@ViewScoped
public class ReturnsPage implements Serializable {
    private static final int MONTHS = 6;

    @Inject
    private ReturnOverview overview;

    @Inject
    private VillageReturns returns;

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    private String township = "";
    private String month;
    private Long item;
    private String handling;
    private String receivedHow;
    private transient ReturnMatrix matrix;
    private transient List<MissingVillage> missing;
    private transient List<UnhandledName> unhandled;

    /** One's own township; the bureau chooses. */
    public String getTownship() {
        String own = chrome.getOfficer().areaCode();
        if (AreaLevel.of(own) != AreaLevel.CITY) {
            return own;
        }
        return township.isEmpty() ? areas.townships().get(0).code() : township;
    }

    /** The townships to choose from; none where there is no choice. */
    public List<Chip> getTownships() {
        return AreaLevel.of(chrome.getOfficer().areaCode()) != AreaLevel.CITY
                ? List.of()
                : areas.townships().stream().map(ReturnsPage::chip).toList();
    }

    private static Chip chip(AdministrativeArea area) {
        return new Chip(area.code(), area.name());
    }

    public YearMonth getListMonth() {
        try {
            return month == null || month.isEmpty() ? returns.openMonth(getTownship()) : YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            return returns.openMonth(getTownship());
        }
    }

    public ReturnMatrix getMatrix() {
        if (matrix == null) {
            matrix = overview.of(getTownship(), getListMonth(), MONTHS);
        }
        return matrix;
    }

    public List<MissingVillage> getMissing() {
        if (missing == null) {
            missing = returns.missing(getTownship(), getListMonth());
        }
        return missing;
    }

    public List<UnhandledName> getUnhandled() {
        if (unhandled == null) {
            unhandled = returns.unhandled(getTownship(), getListMonth());
        }
        return unhandled;
    }

    /** What a village said for a month, in a word. */
    public String told(ReturnMatrix.Cell cell) {
        return cell.state() == ReturnMatrix.State.NAMES
                ? Texts.of("return.names", cell.names())
                : Texts.of("State." + cell.state());
    }

    public LampState lamp(ReturnMatrix.Cell cell) {
        return switch (cell.state()) {
            case NIL -> LampState.OK;
            case NAMES -> LampState.SOON;
            case MISSING -> LampState.LATE;
            case NOT_WANTED -> LampState.WAIT;
        };
    }

    /** For which list, and how many villages have reported. */
    public String getSub() {
        long reported = getMatrix().reported(getListMonth());
        long expected = reported + getMatrix().missing(getListMonth());
        return Texts.of("return.sub", getListMonth().toString(), reported, expected);
    }

    public boolean isMayHandle() {
        return chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.REVIEWER);
    }

    public String handle() {
        returns.handle(item, handling);
        return "/review/returns.xhtml?faces-redirect=true";
    }

    public boolean isNobodyElse() {
        return chrome.getOfficer().holds(Role.CLERK) && !getMissing().isEmpty();
    }

    /** For which villages it is said that nobody died or left. */
    public String getNobodyElseConfirm() {
        String names = getMissing().stream()
                .map(MissingVillage::name)
                .reduce((one, other) -> one + Texts.of("return.comma") + other)
                .orElse("");
        return Texts.of("return.nobody-else.confirm", getListMonth().toString(), names);
    }

    public String nobodyElse() {
        YearMonth chosen = getListMonth();
        returns.nobodyElse(getTownship(), chosen, receivedHow);
        return "/review/returns.xhtml?faces-redirect=true&month=" + chosen;
    }

    public String getReceivedHow() {
        return receivedHow;
    }

    public void setReceivedHow(String receivedHow) {
        this.receivedHow = receivedHow;
    }

    public String getTownshipCode() {
        return township;
    }

    public void setTownshipCode(String code) {
        this.township = code == null ? "" : code;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }
}

package org.jiuzhu.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.benefit.PublicBenefits;
import org.jiuzhu.publicity.PublicBoard;
import org.jiuzhu.publicity.PublicRow;
import org.jiuzhu.publicity.PublicSheet;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** The boards: a township, a village of it, and one sheet page by page. */
@Named("publicPage")
@RequestScoped
public class PublicPage {
    @Inject
    private Areas areas;

    @Inject
    private PublicBoard board;

    @Inject
    private PublicBenefits benefits;

    @Inject
    private Clocks clocks;

    private String area;
    private String sheet;
    private long after;
    private AdministrativeArea chosen;
    private AdministrativeArea above;
    private List<AdministrativeArea> choices;
    private Slice<PublicRow> rows;

    /** The township or village that was chosen; nothing at first. */
    public AdministrativeArea getChosen() {
        if (chosen == null && area != null && !area.isBlank()) {
            chosen = areas.require(area.strip());
        }
        return chosen;
    }

    public boolean isVillage() {
        return getChosen() != null && getChosen().level() == AreaLevel.VILLAGE;
    }

    /** The township of the village. */
    public AdministrativeArea getAbove() {
        if (above == null && isVillage()) {
            above = areas.require(getChosen().parentCode());
        }
        return above;
    }

    /** The village, or what is to be chosen. */
    public String getTitle() {
        return isVillage() ? getChosen().name() : Texts.of(getChosen() == null ? "public.township" : "public.village");
    }

    /** The townships, or the villages of the one that was chosen. */
    public List<AdministrativeArea> getChoices() {
        if (choices == null) {
            choices = getChosen() == null
                    ? areas.townships()
                    : isVillage() ? List.of() : areas.below(getChosen().code());
        }
        return choices;
    }

    public PublicSheet getShown() {
        return Stream.of(PublicSheet.values())
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElse(PublicSheet.NOTICE);
    }

    public PublicSheet[] getSheets() {
        return PublicSheet.values();
    }

    /** The lines of this page. */
    public List<PublicRow> getRows() {
        return found().rows();
    }

    /** The key from which the next page goes on; nothing on the last. */
    public String getNext() {
        Long next = found().next(PublicRow::key);
        return next == null ? "" : next.toString();
    }

    private Slice<PublicRow> found() {
        if (rows == null) {
            rows = Slice.of(
                    PublicBoard.PAGE, read -> isVillage() ? ask(getChosen().code()) : List.of());
        }
        return rows;
    }

    private List<PublicRow> ask(String village) {
        return switch (getShown()) {
            case NOTICE -> board.notices(village, after);
            case ANNOUNCEMENT -> board.announcements(village, after);
            case LONG_TERM -> benefits.inPayment(village, after);
        };
    }

    public LocalDate getToday() {
        return clocks.today();
    }

    public boolean isFirst() {
        return after == 0;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}

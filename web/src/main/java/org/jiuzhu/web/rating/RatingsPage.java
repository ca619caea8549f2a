package org.jiuzhu.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.rating.FollowUpState;
import org.jiuzhu.rating.RatingFilter;
import org.jiuzhu.rating.RatingFilter.View;
import org.jiuzhu.rating.RatingRow;
import org.jiuzhu.rating.Ratings;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 好差评: the ratings of the officer's area; those come first that wait for this officer. */
@Named("ratingsPage")
@ViewScoped
public class RatingsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Ratings ratings;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    @Inject
    private TownshipChips townships;

    private String view;
    private String area = "";
    private long after;
    private transient Slice<RatingRow> found;

    private Slice<RatingRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> ratings.page(new RatingFilter(shown(), area, after), read));
        }
        return found;
    }

    private View shown() {
        return Arrays.stream(View.values())
                .filter(one -> one.name().equals(view))
                .findFirst()
                .orElse(chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR) ? View.BUREAU : View.TOWNSHIP);
    }

    public List<RatingRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(RatingRow::id);
    }

    public boolean isFirst() {
        return after == 0;
    }

    public boolean late(RatingRow row) {
        return row.isLate(clocks.today());
    }

    /** The shape of the lamp beside a follow-up. */
    public String lamp(RatingRow row) {
        if (late(row)) {
            return "LATE";
        }
        return row.state() == FollowUpState.CLOSED ? "OK" : row.state() == FollowUpState.ANSWERED ? "WAIT" : "SOON";
    }

    public String state(RatingRow row) {
        return Texts.of(late(row) ? "rating.late" : "FollowUpState." + row.state());
    }

    public List<Chip> getViews() {
        return Arrays.stream(View.values())
                .map(one -> new Chip(one.name(), Texts.of("rating.view." + one)))
                .toList();
    }

    public List<Chip> getAreas() {
        return townships.chips();
    }

    public String getAreaText() {
        return townships.text(area);
    }

    public String getView() {
        return shown().name();
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = Math.max(0, after);
    }
}

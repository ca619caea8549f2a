package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.review.HouseholdClass;
import org.jiuzhu.review.PeriodicReviews;
import org.jiuzhu.review.ReviewDueRow;
import org.jiuzhu.review.ReviewFilter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.desk.Lamps;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 复核到期: the reviews that wait by their days; its filters stand in the address. */
@Named("reviewsPage")
@ViewScoped
public class ReviewsPage implements Serializable {
    private static final int SIZE = 25;
    private static final int SOON_DAYS = 30;

    @Inject
    private PeriodicReviews reviews;

    @Inject
    private Lamps lamps;

    @Inject
    private Clocks clocks;

    private String area = "";
    private String kind = "";
    private String span = "";
    private String after = "";
    private transient Slice<ReviewDueRow> found;
    private transient Long count;

    private Slice<ReviewDueRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> reviews.page(filter(), read));
        }
        return found;
    }

    private ReviewFilter filter() {
        String[] key = after.split("_");
        boolean first = key.length != 2 || !key[0].matches("\\d{4}-\\d\\d-\\d\\d") || !key[1].matches("\\d{1,18}");
        return new ReviewFilter(
                area, chosen(), until(), first ? null : LocalDate.parse(key[0]), first ? 0 : Long.parseLong(key[1]));
    }

    private HouseholdClass chosen() {
        return Arrays.stream(HouseholdClass.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private LocalDate until() {
        return switch (span) {
            case "due" -> clocks.today();
            case "soon" -> clocks.today().plusDays(SOON_DAYS);
            default -> null;
        };
    }

    public List<ReviewDueRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public String getNext() {
        return found().next(row -> row.dueOn() + "_" + row.id());
    }

    public long getCount() {
        if (count == null) {
            count = reviews.count(filter());
        }
        return count;
    }

    public Lamps.Lamp lamp(ReviewDueRow row) {
        return lamps.of(row.dueOn());
    }

    public List<Chip> getKinds() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("review.class.all")));
        Arrays.stream(HouseholdClass.values())
                .forEach(one -> chips.add(new Chip(one.name(), Texts.of("HouseholdClass." + one))));
        return chips;
    }

    public List<Chip> getSpans() {
        return List.of(
                new Chip("", Texts.of("review.span.all")),
                new Chip("due", Texts.of("review.span.due")),
                new Chip("soon", Texts.of("review.span.soon")));
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

    public String getSpan() {
        return span;
    }

    public void setSpan(String span) {
        this.span = span == null ? "" : span;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}

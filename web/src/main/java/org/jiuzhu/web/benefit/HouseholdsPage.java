package org.jiuzhu.web.benefit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.benefit.FoundHousehold;
import org.jiuzhu.benefit.HouseholdQuery;
import org.jiuzhu.benefit.HouseholdSearch;

/** 家庭查询: households by anyone who lives in them. */
@Named("householdsPage")
@ViewScoped
public class HouseholdsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private HouseholdSearch search;

    private String query;
    private String village;
    private long after;
    private transient List<FoundHousehold> rows;

    /** One more than a page shows tells whether another follows. */
    public List<FoundHousehold> getRows() {
        if (rows == null) {
            rows = search.find(new HouseholdQuery(query, village), after, SIZE + 1);
        }
        return rows.subList(0, Math.min(SIZE, rows.size()));
    }

    public Long getNext() {
        return getRows().size() < rows.size() ? rows.get(SIZE - 1).memberId() : null;
    }

    public boolean isAsked() {
        return !new HouseholdQuery(query, village).isEmpty();
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}

package org.jiuzhu.web.benefit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.benefit.FoundHousehold;
import org.jiuzhu.benefit.HouseholdQuery;
import org.jiuzhu.benefit.HouseholdSearch;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.web.layout.Slice;

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
    private transient Slice<FoundHousehold> rows;

    private Slice<FoundHousehold> found() {
        if (rows == null) {
            rows = Slice.of(SIZE, read -> search.find(new HouseholdQuery(query, village), after, read));
        }
        return rows;
    }

    public List<FoundHousehold> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(FoundHousehold::memberId);
    }

    public String masked(FoundHousehold row) {
        return IdentityNumber.masked(row.identityNumber());
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

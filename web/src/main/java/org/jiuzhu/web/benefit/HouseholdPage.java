package org.jiuzhu.web.benefit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.area.Areas;
import org.jiuzhu.benefit.HouseholdRecord;
import org.jiuzhu.benefit.HouseholdSearch;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Clocks;

/** One household: who lives there, what it asked for and what it is paid. */
@Named("householdPage")
@ViewScoped
public class HouseholdPage implements Serializable {
    @Inject
    private HouseholdSearch search;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    private long id;
    private transient HouseholdRecord record;

    public HouseholdRecord getRecord() {
        if (record == null) {
            record = search.open(id);
        }
        return record;
    }

    /** Township and village in full. */
    public String getPlace() {
        return areas.require(getRecord().household().townshipCode()).name() + " "
                + areas.require(record.household().villageCode()).name();
    }

    public int age(HouseholdMember member) {
        return Ages.on(member.person().bornOn(), clocks.today());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

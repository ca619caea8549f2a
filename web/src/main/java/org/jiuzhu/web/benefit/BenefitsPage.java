package org.jiuzhu.web.benefit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.benefit.BenefitFilter;
import org.jiuzhu.benefit.BenefitRow;
import org.jiuzhu.benefit.BenefitTotals;
import org.jiuzhu.benefit.Benefits;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;

/** 在保对象: the benefits in payment by pages, with what they come to. */
@Named("benefitsPage")
@ViewScoped
public class BenefitsPage implements Serializable {
    private static final int SIZE = 25;

    private static final Set<Role> OPENING = EnumSet.of(
            Role.CLERK,
            Role.REVIEWER,
            Role.APPROVER,
            Role.TOWNSHIP_HEAD,
            Role.BUREAU_APPROVER,
            Role.BUREAU_SUPERVISOR,
            Role.BUREAU_SERVICE);

    @Inject
    private Benefits benefits;

    @Inject
    private Chrome chrome;

    private String area;
    private String name;
    private long after;
    private transient Slice<BenefitRow> rows;
    private transient BenefitTotals totals;

    private Slice<BenefitRow> found() {
        if (rows == null) {
            rows = Slice.of(SIZE, read -> benefits.inPayment(new BenefitFilter(area, name), after, read));
        }
        return rows;
    }

    public List<BenefitRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(BenefitRow::id);
    }

    public BenefitTotals getTotals() {
        if (totals == null) {
            totals = benefits.totals(new BenefitFilter(area, name));
        }
        return totals;
    }

    /** Who may open a benefit's file. */
    public boolean isMayOpen() {
        return OPENING.stream().anyMatch(chrome.getOfficer()::holds);
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}

package org.jiuzhu.web.adjustment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.adjustment.Adjustment.State;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.adjustment.BenefitFile;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One change of a benefit: before and after, why, and what this officer may do with it now. */
@Named("adjustmentPage")
@ViewScoped
public class AdjustmentPage implements Serializable {
    @Inject
    private Adjustments adjustments;

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    @Inject
    private Clocks clocks;

    private long id;
    private String remark;
    private LocalDate deliveredOn;
    private String deliveredHow = "IN_PERSON";
    private transient Adjustment change;
    private transient BenefitFile file;

    public Adjustment getChange() {
        if (change == null) {
            change = adjustments.get(id);
        }
        return change;
    }

    public BenefitFile getFile() {
        if (file == null) {
            file = adjustments.file(getChange().benefitId());
        }
        return file;
    }

    private boolean isWaiting() {
        return getChange().state() == State.PROPOSED;
    }

    private boolean isMine() {
        return getChange().proposedBy().equals(officer().login());
    }

    private Officer officer() {
        return chrome.getOfficer();
    }

    public boolean isDecidable() {
        boolean may = officer().holds(Role.APPROVER) || officer().holds(Role.BUREAU_APPROVER);
        return isWaiting() && may && !isMine();
    }

    public boolean isWithdrawable() {
        return isWaiting() && isMine();
    }

    public boolean isDeliverable() {
        boolean told = getChange().decided().deliveredOn() != null;
        return getChange().state() == State.APPROVED && !told && officer().holds(Role.CLERK);
    }

    /** What is about to be decided, with name and amounts. */
    public String confirm(String act) {
        return Texts.of(
                "adjustment.confirm." + act,
                getFile().benefit().headName(),
                Texts.of("AdjustmentKind." + getChange().kind()),
                getChange().figures().before(),
                getChange().figures().after());
    }

    public String getTarget() {
        String code = getChange().targetVillageCode();
        return code == null
                ? ""
                : areas.require(code.substring(0, 9)).name()
                        + areas.require(code).name();
    }

    public List<BenefitFile.Covered> getJoining() {
        return getFile().named(getChange(), true);
    }

    public List<BenefitFile.Covered> getLeaving() {
        return getFile().named(getChange(), false);
    }

    /** Whose benefit and what becomes of it. */
    public String getTitle() {
        String kind = Texts.of("AdjustmentKind." + getChange().kind());
        return Texts.of("adjustment.one.title", getFile().benefit().headName(), kind);
    }

    /** When the household was told, or that it was not yet. */
    public String getDelivered() {
        LocalDate day = getChange().decided().deliveredOn();
        return day == null ? Texts.of("adjustment.undelivered") : day.toString();
    }

    public String approve() {
        adjustments.approve(id, remark);
        return again();
    }

    public String reject() {
        adjustments.reject(id, remark);
        return again();
    }

    public String withdraw() {
        adjustments.withdraw(id);
        return again();
    }

    public String deliver() {
        adjustments.delivered(id, deliveredOn, deliveredHow);
        return again();
    }

    private String again() {
        return "/adjustment/adjustment.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn == null ? clocks.today() : deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getDeliveredHow() {
        return deliveredHow;
    }

    public void setDeliveredHow(String deliveredHow) {
        this.deliveredHow = deliveredHow;
    }
}

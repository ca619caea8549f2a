package org.jiuzhu.web.adjustment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.adjustment.AdjustmentForm;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.adjustment.BenefitFile;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.web.layout.Texts;

/** Proposes what no assessment answers: stop, death, move, transfer, grace, suspension, restoration. */
@Named("endingPage")
@ViewScoped
public class EndingPage implements Serializable {
    @Inject
    private Adjustments adjustments;

    @Inject
    private Areas areas;

    private long id;
    private final AdjustmentForm form = new AdjustmentForm();
    private String township;
    private String lastMonth;
    private transient BenefitFile file;

    public BenefitFile getFile() {
        if (file == null) {
            file = adjustments.file(id);
        }
        return file;
    }

    public AdjustmentForm getForm() {
        return form;
    }

    public List<AdjustmentKind> getKinds() {
        return AdjustmentKind.chosen();
    }

    public List<AdjustmentReason> getReasons() {
        return form.kind == null ? List.of() : form.kind.reasons();
    }

    /** Another kind has other reasons. */
    public void choose() {
        form.reason = getReasons().size() == 1 ? getReasons().get(0) : null;
    }

    public List<AdministrativeArea> getTownships() {
        return areas.townships();
    }

    public List<AdministrativeArea> getVillages() {
        return township == null || township.isEmpty() ? List.of() : areas.below(township);
    }

    /** What is about to be proposed, with the name. */
    public String getConfirm() {
        return Texts.of("adjustment.propose.confirm", getFile().benefit().headName());
    }

    public String propose() {
        form.lastMonth = month();
        long change = adjustments.propose(id, form);
        return "/adjustment/adjustment.xhtml?faces-redirect=true&id=" + change;
    }

    private YearMonth month() {
        try {
            return lastMonth == null || lastMonth.isBlank() ? null : YearMonth.parse(lastMonth.strip());
        } catch (DateTimeException unreadable) {
            throw new FieldRefusal("lastMonth", "adjustment.month");
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String township) {
        this.township = township;
    }

    public String getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(String lastMonth) {
        this.lastMonth = lastMonth;
    }
}

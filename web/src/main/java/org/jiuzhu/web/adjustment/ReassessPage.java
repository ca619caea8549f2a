package org.jiuzhu.web.adjustment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.adjustment.AdjustmentForm;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.adjustment.BenefitFile;
import org.jiuzhu.adjustment.Reassessed;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.web.assessment.FactsEditor;
import org.jiuzhu.web.layout.Texts;

/** The newest facts of a benefit brought up to date, what they come to today, and the change that follows from it. */
@Named("reassessPage")
@ViewScoped
public class ReassessPage extends FactsEditor {
    @Inject
    private Adjustments adjustments;

    private long id;
    private final AdjustmentForm change = new AdjustmentForm();
    private transient AssessmentForm form;
    private transient Reassessed reassessed;
    private transient BenefitFile file;

    public BenefitFile getFile() {
        if (file == null) {
            file = adjustments.file(id);
        }
        return file;
    }

    @Override
    public AssessmentForm getForm() {
        if (form == null) {
            form = adjustments.facts(id);
        }
        return form;
    }

    public void assess() {
        reassessed = null;
        reassessed = adjustments.reassess(id, getForm());
    }

    public Assessed getAssessed() {
        return reassessed == null ? null : reassessed.assessed();
    }

    public Reassessed getReassessed() {
        return reassessed;
    }

    public boolean isProposable() {
        return reassessed != null && reassessed.isEligible() && reassessed.isChange();
    }

    /** What follows from the figures, in a sentence. */
    public String getMeaning() {
        if (!reassessed.isEligible()) {
            return Texts.of("adjustment.meaning.none");
        }
        if (!reassessed.isChange()) {
            return Texts.of("adjustment.meaning.same");
        }
        String kind = Texts.of("AdjustmentKind." + reassessed.kind());
        return Texts.of(
                "adjustment.meaning.change",
                kind,
                reassessed.figures().before(),
                reassessed.figures().after(),
                reassessed.figures().beforePersons(),
                reassessed.figures().afterPersons());
    }

    public List<AdjustmentReason> getReasons() {
        return reassessed == null
                ? Arrays.asList(AdjustmentReason.values())
                : reassessed.kind().reasons();
    }

    public AdjustmentForm getChange() {
        return change;
    }

    public String propose() {
        change.kind = AdjustmentKind.INCREASE;
        long proposed = adjustments.propose(id, getForm(), change);
        return "/adjustment/adjustment.xhtml?faces-redirect=true&id=" + proposed;
    }

    public void startAnew() {
        form = null;
        reassessed = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

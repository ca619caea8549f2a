package org.jiuzhu.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.AssessmentForm.LinshiPart;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.AssessmentForm.TekunPart;
import org.jiuzhu.assessment.PreChecks;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Clocks;

/** 预审 at the counter: what a family would come to, before anything is filed. */
@Named("preCheck")
@ViewScoped
public class PreCheckPage extends FactsEditor {
    @Inject
    private PreChecks preChecks;

    @Inject
    private Clocks clocks;

    private transient AssessmentForm form;
    private transient Assessed assessed;

    @Override
    public AssessmentForm getForm() {
        if (form == null) {
            form = blank();
        }
        return form;
    }

    private AssessmentForm blank() {
        AssessmentForm blank = new AssessmentForm();
        blank.matter = AssistanceMatter.DIBAO;
        blank.registration = Registration.RURAL;
        blank.day = clocks.today();
        PersonRow applicant = new PersonRow();
        applicant.relation = Relation.SELF;
        blank.persons.add(applicant);
        return blank;
    }

    /** Another matter asks other things; what was typed for this one stays while it is chosen. */
    public void choose() {
        form.tekun = form.matter == AssistanceMatter.TEKUN ? new TekunPart() : null;
        form.linshi = form.matter == AssistanceMatter.LINSHI ? new LinshiPart() : null;
        assessed = null;
    }

    public void assess() {
        assessed = null;
        assessed = preChecks.assess(form);
    }

    public Assessed getAssessed() {
        return assessed;
    }

    public void startAnew() {
        form = blank();
        assessed = null;
    }
}

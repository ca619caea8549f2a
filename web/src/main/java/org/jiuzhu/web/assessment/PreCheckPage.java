package org.jiuzhu.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.AssessmentForm.CostRow;
import org.jiuzhu.assessment.AssessmentForm.DisabilityRow;
import org.jiuzhu.assessment.AssessmentForm.FigureRow;
import org.jiuzhu.assessment.AssessmentForm.IncomeRow;
import org.jiuzhu.assessment.AssessmentForm.LinshiPart;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.AssessmentForm.PropertyRow;
import org.jiuzhu.assessment.AssessmentForm.SupporterRow;
import org.jiuzhu.assessment.AssessmentForm.TekunPart;
import org.jiuzhu.assessment.PreChecks;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** 预审 at the counter: what a family would come to, before anything is filed. */
@Named("preCheck")
@ViewScoped
public class PreCheckPage implements Serializable {
    @Inject
    private PreChecks preChecks;

    @Inject
    private Clocks clocks;

    private transient AssessmentForm form;
    private transient Assessed assessed;

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

    public void addPerson() {
        form.persons.add(new PersonRow());
    }

    /** Takes a person out; what was that person's goes with the row. */
    public void removePerson(int row) {
        form.persons.remove(row);
        Stream.of(form.incomes, form.costs, form.properties).forEach(rows -> {
            rows.removeIf(figure -> figure.person == row);
            rows.stream().filter(figure -> figure.person > row).forEach(PreCheckPage::moveUp);
        });
    }

    private static void moveUp(FigureRow figure) {
        figure.person--;
    }

    public void addDisability(int person) {
        form.persons.get(person).disabilities.add(new DisabilityRow());
    }

    public void removeDisability(int person, int row) {
        form.persons.get(person).disabilities.remove(row);
    }

    public void addIncome() {
        form.incomes.add(new IncomeRow());
    }

    public void removeIncome(int row) {
        form.incomes.remove(row);
    }

    public void addCost() {
        form.costs.add(new CostRow());
    }

    public void removeCost(int row) {
        form.costs.remove(row);
    }

    public void addProperty() {
        form.properties.add(new PropertyRow());
    }

    public void removeProperty(int row) {
        form.properties.remove(row);
    }

    public void addSupporter() {
        form.tekun.supporters.add(new SupporterRow());
    }

    public void removeSupporter(int row) {
        form.tekun.supporters.remove(row);
    }

    /** The persons by the number of their rows. */
    public List<Chip> getWhose() {
        return IntStream.range(0, getForm().persons.size())
                .mapToObj(row -> new Chip(Integer.toString(row), name(row)))
                .toList();
    }

    private String name(int row) {
        String name = form.persons.get(row).name;
        return name == null ? Texts.of("member.row", row + 1) : name;
    }
}

package org.jiuzhu.web.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.AssessmentForm.CostRow;
import org.jiuzhu.assessment.AssessmentForm.DisabilityRow;
import org.jiuzhu.assessment.AssessmentForm.FigureRow;
import org.jiuzhu.assessment.AssessmentForm.IncomeRow;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.AssessmentForm.PropertyRow;
import org.jiuzhu.assessment.AssessmentForm.SupporterRow;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** Rows of facts that come and go under an officer's hands. */
public abstract class FactsEditor implements Serializable {
    public abstract AssessmentForm getForm();

    public void addPerson() {
        getForm().persons.add(new PersonRow());
    }

    /** Takes a person out; what was that person's goes with the row. */
    public void removePerson(int row) {
        getForm().persons.remove(row);
        Stream.of(getForm().incomes, getForm().costs, getForm().properties).forEach(rows -> {
            rows.removeIf(figure -> figure.person == row);
            rows.stream().filter(figure -> figure.person > row).forEach(FactsEditor::moveUp);
        });
    }

    private static void moveUp(FigureRow figure) {
        figure.person--;
    }

    public void addDisability(int person) {
        getForm().persons.get(person).disabilities.add(new DisabilityRow());
    }

    public void removeDisability(int person, int row) {
        getForm().persons.get(person).disabilities.remove(row);
    }

    public void addIncome() {
        getForm().incomes.add(new IncomeRow());
    }

    public void removeIncome(int row) {
        getForm().incomes.remove(row);
    }

    public void addCost() {
        getForm().costs.add(new CostRow());
    }

    public void removeCost(int row) {
        getForm().costs.remove(row);
    }

    public void addProperty() {
        getForm().properties.add(new PropertyRow());
    }

    public void removeProperty(int row) {
        getForm().properties.remove(row);
    }

    public void addSupporter() {
        getForm().tekun.supporters.add(new SupporterRow());
    }

    public void removeSupporter(int row) {
        getForm().tekun.supporters.remove(row);
    }

    /** The persons by the number of their rows. */
    public List<Chip> getWhose() {
        return IntStream.range(0, getForm().persons.size())
                .mapToObj(row -> new Chip(Integer.toString(row), name(row)))
                .toList();
    }

    private String name(int row) {
        String name = getForm().persons.get(row).name;
        return name == null ? Texts.of("member.row", row + 1) : name;
    }
}

package org.jiuzhu.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.budget.BudgetForm;
import org.jiuzhu.budget.BudgetKind;
import org.jiuzhu.budget.Budgets;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** Enters a document about the budget: one row for each township, one amount for each matter. */
@Named("budgetEntryPage")
@ViewScoped
public class BudgetEntryPage implements Serializable {
    @Inject
    private Budgets budgets;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    private String year;
    private BudgetForm form;

    public BudgetForm getForm() {
        if (form == null) {
            form = new BudgetForm();
            form.year = Years.of(year, clocks.today().getYear());
            areas.townships().forEach(this::add);
        }
        return form;
    }

    private void add(AdministrativeArea area) {
        BudgetForm.Township township = new BudgetForm.Township();
        township.code = area.code();
        township.name = area.name();
        form.townships.add(township);
    }

    public String enter() {
        budgets.enter(form);
        return "/budget/budgets.xhtml?faces-redirect=true&year=" + form.year;
    }

    public String getConfirm() {
        return Texts.of("budget.entry.confirm");
    }

    public BudgetKind[] getKinds() {
        return BudgetKind.values();
    }

    public List<Chip> getYears() {
        int now = clocks.today().getYear();
        return Years.chips(now).subList(0, 3);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}

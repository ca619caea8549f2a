package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.CostRow;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.household.HouseholdForm.SupporterRow;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** Rows come into an application and go out of it; the draft follows. */
@Named("applyRows")
@ViewScoped
public class ApplyRows implements Serializable {
    @Inject
    private ApplyPage page;

    public void addMember() {
        add(page.getForm().members, new MemberRow());
    }

    /** Takes a member out; what was that member's goes with the row. */
    public void removeMember(int row) {
        HouseholdForm form = page.getForm();
        form.incomes.removeIf(income -> income.member == row);
        form.incomes.stream().filter(income -> income.member > row).forEach(income -> income.member--);
        form.costs.removeIf(cost -> cost.member == row);
        form.costs.stream().filter(cost -> cost.member > row).forEach(cost -> cost.member--);
        form.properties.removeIf(property -> property.member == row);
        form.properties.stream().filter(property -> property.member > row).forEach(property -> property.member--);
        remove(form.members, row);
    }

    public void addIncome() {
        add(page.getForm().incomes, new IncomeRow());
    }

    public void removeIncome(int row) {
        remove(page.getForm().incomes, row);
    }

    public void addCost() {
        add(page.getForm().costs, new CostRow());
    }

    public void removeCost(int row) {
        remove(page.getForm().costs, row);
    }

    public void addProperty() {
        add(page.getForm().properties, new PropertyRow());
    }

    public void removeProperty(int row) {
        remove(page.getForm().properties, row);
    }

    public void addSupporter() {
        add(page.getForm().supporters, new SupporterRow());
    }

    public void removeSupporter(int row) {
        remove(page.getForm().supporters, row);
    }

    private <T> void add(List<T> rows, T row) {
        rows.add(row);
        page.keep();
    }

    private void remove(List<?> rows, int row) {
        rows.remove(row);
        page.keep();
    }

    /** The members by the number of their rows. */
    public List<Chip> getWhose() {
        return IntStream.range(0, page.getForm().members.size())
                .mapToObj(row -> new Chip(Integer.toString(row), name(row)))
                .toList();
    }

    private String name(int row) {
        String name = page.getForm().members.get(row).name;
        return name == null ? Texts.of("member.row", row + 1) : name;
    }
}

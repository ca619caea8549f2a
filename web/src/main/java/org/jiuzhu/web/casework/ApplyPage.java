package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.access.Drafts;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.CostRow;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** The application at the counter; what is typed is kept on the server until it is filed. */
@Named("apply")
@ViewScoped
public class ApplyPage implements Serializable {
    private static final String DRAFT = "apply";
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Intake intake;

    @Inject
    private Drafts drafts;

    private HouseholdForm form;
    private boolean restored;

    /** The draft that was left, or a blank form. */
    public HouseholdForm getForm() {
        if (form == null) {
            form = drafts.find(DRAFT)
                    .map(text -> JSON.fromJson(text, HouseholdForm.class))
                    .orElse(null);
            restored = form != null;
            form = restored ? form : HouseholdForm.blank();
        }
        return form;
    }

    public void keep() {
        drafts.save(DRAFT, JSON.toJson(form));
    }

    public String startAnew() {
        drafts.discard(DRAFT);
        return "/casework/apply.xhtml?faces-redirect=true";
    }

    public String submit() {
        String number = intake.submit(form);
        drafts.discard(DRAFT);
        return "/casework/case.xhtml?faces-redirect=true&number=" + number;
    }

    public void addMember() {
        form.members.add(new MemberRow());
        keep();
    }

    /** Takes a member out; what was that member's goes with the row. */
    public void removeMember(int row) {
        form.members.remove(row);
        form.incomes.removeIf(income -> income.member == row);
        form.costs.removeIf(cost -> cost.member == row);
        form.costs.stream().filter(cost -> cost.member > row).forEach(cost -> cost.member--);
        form.properties.removeIf(property -> property.member == row);
        form.incomes.stream().filter(income -> income.member > row).forEach(income -> income.member--);
        form.properties.stream().filter(property -> property.member > row).forEach(property -> property.member--);
        keep();
    }

    public void addIncome() {
        form.incomes.add(new IncomeRow());
        keep();
    }

    public void removeIncome(int row) {
        form.incomes.remove(row);
        keep();
    }

    public void addCost() {
        form.costs.add(new CostRow());
        keep();
    }

    public void removeCost(int row) {
        form.costs.remove(row);
        keep();
    }

    public void addPart(int member) {
        form.members.get(member).parts.add(new PartRow());
        keep();
    }

    public void removePart(int member, int row) {
        form.members.get(member).parts.remove(row);
        keep();
    }

    public void addProperty() {
        form.properties.add(new PropertyRow());
        keep();
    }

    public void removeProperty(int row) {
        form.properties.remove(row);
        keep();
    }

    /** The members by the number of their rows. */
    public List<Chip> getWhose() {
        return IntStream.range(0, getForm().members.size())
                .mapToObj(row -> new Chip(Integer.toString(row), name(row)))
                .toList();
    }

    private String name(int row) {
        String name = form.members.get(row).name;
        return name == null ? Texts.of("member.row", row + 1) : name;
    }

    public boolean isRestored() {
        getForm();
        return restored;
    }
}

package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.review.CoveredPerson;
import org.jiuzhu.review.ReturnForm;
import org.jiuzhu.review.ReturnItem;
import org.jiuzhu.review.ReturnKind;
import org.jiuzhu.review.VillageReturn;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.casework.ApplyChoices;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One village's return of one month: to be made, to be corrected, or as it stands. */
@Named("villageReturnPage")
@ViewScoped
public class ReturnPage implements Serializable {
    @Inject
    private VillageReturns returns;

    @Inject
    private Areas areas;

    @Inject
    private ApplyChoices choices;

    @Inject
    private Chrome chrome;

    @Inject
    private Clocks clocks;

    private String village;
    private String month;
    private ReturnForm form;
    private ReturnForm.Name one = new ReturnForm.Name();
    private transient Optional<VillageReturn> found;
    private transient List<CoveredPerson> covered;

    /** The village in the address, else the first of one's own. */
    public String getVillage() {
        if (village == null || village.isEmpty()) {
            village = choices.getVillages().get(0).code();
        }
        return village;
    }

    public String getVillageName() {
        return areas.require(getVillage()).name();
    }

    public YearMonth getListMonth() {
        try {
            return month == null || month.isEmpty() ? returns.openMonth(getVillage()) : YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            return returns.openMonth(getVillage());
        }
    }

    /** What was reported before, or null. */
    public VillageReturn getKnown() {
        if (found == null) {
            found = returns.find(getVillage(), getListMonth());
        }
        return found.orElse(null);
    }

    /** Whose return of which month. */
    public String getTitle() {
        return Texts.of("return.one.title", getVillageName(), getListMonth().toString());
    }

    /** What was reported, in a word. */
    public String getTold() {
        return getKnown().isNil()
                ? Texts.of("return.nil")
                : Texts.of("return.names", getKnown().names());
    }

    /** Whether this officer may still report or correct it. */
    public boolean isOpen() {
        boolean may =
                chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.VILLAGE_AGENT);
        return may && returns.isOpen(getVillage(), getListMonth());
    }

    public boolean isOnBehalf() {
        return !chrome.getOfficer().holds(Role.VILLAGE_AGENT);
    }

    /** What stands now, to be corrected. */
    public ReturnForm getForm() {
        if (form == null) {
            form = new ReturnForm();
            form.villageCode = getVillage();
            form.month = getListMonth();
            if (getKnown() != null) {
                getKnown().items().forEach(item -> form.names.add(typed(item)));
            }
        }
        return form;
    }

    private static ReturnForm.Name typed(ReturnItem item) {
        ReturnForm.Name name = new ReturnForm.Name();
        name.kind = item.kind();
        name.personId = item.personId();
        name.name = item.name();
        name.numberTail = item.numberTail();
        name.happenedOn = item.happenedOn();
        return name;
    }

    public List<CoveredPerson> getCovered() {
        if (covered == null) {
            covered = returns.covered(getVillage());
        }
        return covered;
    }

    /** A covered person as the list shows it: name, last places of the number, whose household. */
    public String told(CoveredPerson person) {
        return Texts.of("return.person", person.name(), person.tail(), person.headName());
    }

    public void add() {
        one.refuseFaults(clocks.today());
        getCovered().stream()
                .filter(person -> Long.valueOf(person.personId()).equals(one.personId))
                .findFirst()
                .ifPresent(person -> {
                    one.name = person.name();
                    one.numberTail = person.tail();
                });
        getForm().names.add(one);
        one = new ReturnForm.Name();
    }

    public void remove(int index) {
        getForm().names.remove(index);
    }

    public String report() {
        getForm().nil = false;
        return sent();
    }

    public String reportNil() {
        getForm().nil = true;
        getForm().names.clear();
        return sent();
    }

    private String sent() {
        returns.report(form);
        return "/review/return.xhtml?faces-redirect=true&village=" + getVillage() + "&month=" + getListMonth();
    }

    /** What is about to be reported. */
    public String getConfirm() {
        return Texts.of("return.confirm", getVillageName(), getListMonth().toString());
    }

    public List<ReturnKind> getKinds() {
        return Arrays.asList(ReturnKind.values());
    }

    public ReturnForm.Name getOne() {
        return one;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}

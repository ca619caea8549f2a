package org.jiuzhu.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.appraisal.Capacity;
import org.jiuzhu.appraisal.Representative;
import org.jiuzhu.appraisal.RepresentativeForm;
import org.jiuzhu.appraisal.Representatives;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.web.casework.ApplyChoices;

/** Whom a village may call to its appraisals. */
@Named("representatives")
@ViewScoped
public class RepresentativesPage implements Serializable {
    private static final String HERE = "/appraisal/representatives.xhtml?faces-redirect=true&village=";

    @Inject
    private Representatives representatives;

    @Inject
    private ApplyChoices choices;

    private final RepresentativeForm form = new RepresentativeForm();
    private String village;
    private transient List<Representative> pool;

    public List<Representative> getPool() {
        if (pool == null) {
            pool = representatives.of(getVillage());
        }
        return pool;
    }

    public List<Capacity> getCapacities() {
        return Arrays.stream(Capacity.values()).filter(Capacity::isOfTheVillage).toList();
    }

    public String add() {
        form.villageCode = getVillage();
        representatives.add(form);
        return HERE + getVillage();
    }

    public String remove(Long id) {
        representatives.remove(id);
        return HERE + getVillage();
    }

    public RepresentativeForm getForm() {
        return form;
    }

    /** The village that was chosen, else the first of the officer's own. */
    public String getVillage() {
        if (village == null) {
            village = choices.getVillages().stream()
                    .findFirst()
                    .map(AdministrativeArea::code)
                    .orElse("");
        }
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }
}

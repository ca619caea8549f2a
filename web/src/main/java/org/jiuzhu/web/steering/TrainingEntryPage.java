package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.steering.Guidance;
import org.jiuzhu.steering.GuidanceForm;
import org.jiuzhu.steering.GuidanceKind;

/** A course or guidance is written down here. */
@Named("trainingEntryPage")
@ViewScoped
public class TrainingEntryPage implements Serializable {
    @Inject
    private Guidance guidance;

    @Inject
    private Areas areas;

    private final GuidanceForm form = new GuidanceForm();

    public GuidanceForm getForm() {
        return form;
    }

    public GuidanceKind[] getKinds() {
        return GuidanceKind.values();
    }

    public List<AdministrativeArea> getTownships() {
        return areas.townships();
    }

    public String enter() {
        return "/steering/training.xhtml?faces-redirect=true&id=" + guidance.enter(form);
    }
}

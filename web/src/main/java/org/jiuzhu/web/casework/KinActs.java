package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.casework.FilingForm;
import org.jiuzhu.casework.Intake;

/** Files to whom of the officers or cadres a household is near kin. */
@Named("kinActs")
@ViewScoped
public class KinActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Intake intake;

    private final FilingForm form = new FilingForm();

    public String file() {
        intake.fileKin(page.getNumber(), form);
        return page.again();
    }

    public FilingForm getForm() {
        return form;
    }
}

package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import org.jiuzhu.access.Drafts;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.household.HouseholdForm;

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

    public boolean isRestored() {
        getForm();
        return restored;
    }
}

package org.jiuzhu.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.web.layout.Texts;

/** What an application is told about the matter that was chosen. */
@Named("applyWords")
@ApplicationScoped
public class ApplyWords {
    public String about(HouseholdForm form) {
        return form.matter == null ? "" : Texts.of("apply.about." + form.matter);
    }
}

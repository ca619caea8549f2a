package org.jiuzhu.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.InstrumentActs;
import org.jiuzhu.delegation.InstrumentForm;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.web.layout.Texts;

/** An instrument is drafted here. */
@Named("instrument")
@ViewScoped
public class InstrumentPage implements Serializable {
    @Inject
    private InstrumentActs acts;

    @Inject
    private Areas areas;

    private final InstrumentForm form = new InstrumentForm();

    public List<AdministrativeArea> getTownships() {
        return areas.townships();
    }

    public AssistanceMatter[] getMatters() {
        return AssistanceMatter.values();
    }

    /** Those who could sign for the township that is chosen now. */
    public List<Colleague> getSignatories() {
        return acts.possibleSignatories(form.townshipCode);
    }

    public String getHint() {
        return Texts.of(getSignatories().isEmpty() ? "delegation.signatories.none" : "delegation.signatories.hint");
    }

    public String draft() {
        DelegationInstrument drafted = acts.draft(form);
        String number = URLEncoder.encode(drafted.number(), StandardCharsets.UTF_8);
        return "/delegation/paper.xhtml?faces-redirect=true&number=" + number;
    }

    public InstrumentForm getForm() {
        return form;
    }
}

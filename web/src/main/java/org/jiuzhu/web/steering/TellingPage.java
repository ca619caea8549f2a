package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.steering.PolicyFilter;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.TellingForm;
import org.jiuzhu.steering.TellingWay;
import org.jiuzhu.steering.VillageTellings;
import org.jiuzhu.web.layout.Chrome;

/** That villages were told is written down here. */
@Named("tellingPage")
@ViewScoped
public class TellingPage implements Serializable {
    private static final int OFFERED = 50;
    private static final long MOST_BYTES = 20_000_000;
    private static final char LAST_INHABITED = '3';

    @Inject
    private VillageTellings tellings;

    @Inject
    private PolicyLibrary library;

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    private transient Part photo;
    private final TellingForm form = new TellingForm();

    /** The villages of the officer's area that people live in. */
    public List<AdministrativeArea> getVillages() {
        String own = chrome.getOfficer().areaCode();
        return AreaLevel.of(own) == AreaLevel.VILLAGE
                ? List.of(areas.require(own))
                : areas.below(own).stream()
                        .filter(village -> village.code().charAt(own.length()) <= LAST_INHABITED)
                        .toList();
    }

    /** The texts of the library that it could have been about, the newest first. */
    public List<PolicyRow> getPolicies() {
        return library.page(new PolicyFilter(null, null, 0), null, OFFERED);
    }

    public TellingWay[] getWays() {
        return TellingWay.values();
    }

    public String tell() throws IOException {
        if (photo != null && photo.getSize() > MOST_BYTES) {
            throw new FieldRefusal("photo", "policy.file-size");
        }
        tellings.tell(form, read());
        return "/steering/villages.xhtml?faces-redirect=true&year=" + form.toldOn.getYear();
    }

    private byte[] read() throws IOException {
        if (photo == null || photo.getSize() == 0) {
            return null;
        }
        try (InputStream in = photo.getInputStream()) {
            return in.readAllBytes();
        }
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public TellingForm getForm() {
        return form;
    }
}

package org.jiuzhu.web.relatives;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.relatives.KinEntry;
import org.jiuzhu.relatives.KinForm;
import org.jiuzhu.relatives.KinRegister;

/** The register of the officer's own township. */
@Named("kinRegister")
@ViewScoped
public class KinRegisterPage implements Serializable {
    private static final String HERE = "/relatives/register.xhtml?faces-redirect=true";
    private static final int SHOWN = 4;

    @Inject
    private KinRegister register;

    private final KinForm form = new KinForm();
    private transient List<KinEntry> rows;

    public List<KinEntry> getRows() {
        if (rows == null) {
            rows = register.ofOwnTownship();
        }
        return rows;
    }

    public List<Colleague> getOfficers() {
        return register.officers();
    }

    /** The first and the last four places. */
    public String masked(KinEntry row) {
        String number = row.identityNumber();
        return number.substring(0, SHOWN)
                + "*".repeat(number.length() - 2 * SHOWN)
                + number.substring(number.length() - SHOWN);
    }

    public String enter() {
        register.enter(form);
        return HERE;
    }

    public String end(Long id) {
        register.end(id);
        return HERE;
    }

    public KinForm getForm() {
        return form;
    }
}

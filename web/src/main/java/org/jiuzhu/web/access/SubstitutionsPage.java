package org.jiuzhu.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.access.Substitution;
import org.jiuzhu.access.SubstitutionForm;
import org.jiuzhu.access.Substitutions;
import org.jiuzhu.shared.Clocks;

/** Who stands in for whom in the officer's own unit. */
@Named("substitutions")
@ViewScoped
public class SubstitutionsPage implements Serializable {
    private static final String HERE = "/access/substitutions.xhtml?faces-redirect=true";

    @Inject
    private Substitutions substitutions;

    @Inject
    private OfficerNames names;

    @Inject
    private Clocks clocks;

    private SubstitutionForm form;
    private transient List<Substitution> rows;

    public List<Substitution> getRows() {
        if (rows == null) {
            rows = substitutions.ofOwnUnit();
        }
        return rows;
    }

    public List<Colleague> getAbsentees() {
        return substitutions.absentees();
    }

    public List<Colleague> getStandIns() {
        return substitutions.standIns();
    }

    public boolean running(Substitution row) {
        return row.endedAt() == null && !row.to().isBefore(clocks.today());
    }

    public String grant() {
        substitutions.grant(form);
        return HERE;
    }

    public String end(Long id) {
        substitutions.end(id);
        return HERE;
    }

    public String name(String login) {
        return names.of(login);
    }

    public SubstitutionForm getForm() {
        if (form == null) {
            form = new SubstitutionForm();
            form.from = clocks.today();
        }
        return form;
    }
}

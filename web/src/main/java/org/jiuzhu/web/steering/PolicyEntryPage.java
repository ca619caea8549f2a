package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.steering.PolicyForm;
import org.jiuzhu.steering.PolicyKind;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.web.layout.Texts;

/** A policy text is entered here, a draft corrected, or the next version of a text begun. */
@Named("policyEntryPage")
@ViewScoped
public class PolicyEntryPage implements Serializable {
    private static final long MOST_BYTES = 20_000_000;

    @Inject
    private PolicyLibrary library;

    private Long id;
    private Long before;
    private PolicyForm form;
    private transient Part file;

    /** Empty for a new text; what stands in the draft, or in the version before without its note. */
    public PolicyForm getForm() {
        if (form == null) {
            if (id != null) {
                form = library.get(id).form();
            } else if (before != null) {
                form = library.get(before).form();
                form.changeNote = null;
            } else {
                form = new PolicyForm();
            }
        }
        return form;
    }

    public String getTitle() {
        return Texts.of(id != null ? "policy.correct" : before != null ? "policy.next" : "policy.enter");
    }

    /** The file that is there already. */
    public String getKept() {
        return id == null ? null : library.get(id).fileName();
    }

    public String enter() throws IOException {
        if (file != null && file.getSize() > MOST_BYTES) {
            throw new FieldRefusal("file", "policy.file-size");
        }
        String name = file == null || file.getSize() == 0 ? null : file.getSubmittedFileName();
        byte[] content = name == null ? null : read();
        if (id != null) {
            library.correct(id, form, name, content);
        } else {
            id = library.enter(before, form, name, content);
        }
        return "/steering/policy.xhtml?faces-redirect=true&id=" + id;
    }

    private byte[] read() throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    public PolicyKind[] getKinds() {
        return PolicyKind.values();
    }

    public AssistanceMatter[] getMatters() {
        return AssistanceMatter.values();
    }

    public RuleVersion[] getRuleVersions() {
        return RuleVersion.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

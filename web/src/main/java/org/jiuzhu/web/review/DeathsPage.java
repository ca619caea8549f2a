package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.review.DeathImport;
import org.jiuzhu.review.DeathImports;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Texts;

/** 死亡名单: imports lists of the dead and tells what was wrong with each row. */
@Named("deathsPage")
@ViewScoped
public class DeathsPage implements Serializable {
    private static final long MOST_BYTES = 20_000_000;

    @Inject
    private DeathImports imports;

    private transient Part file;
    private String source;
    private Long id;
    private transient DeathImport shown;
    private transient List<DeathImport> latest;

    public String take() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new FieldRefusal("file", "field.required");
        }
        if (file.getSize() > MOST_BYTES) {
            throw new Refusal("import.too-large");
        }
        try (InputStream in = file.getInputStream()) {
            long made = imports.take(file.getSubmittedFileName(), source, in.readAllBytes());
            return "/review/deaths.xhtml?faces-redirect=true&id=" + made;
        }
    }

    /** The import in the address, or null. */
    public DeathImport getShown() {
        if (shown == null && id != null) {
            shown = imports.get(id);
        }
        return shown;
    }

    public List<DeathImport> getLatest() {
        if (latest == null) {
            latest = imports.latest();
        }
        return latest;
    }

    /** How an import came out, in one line. */
    public String told(DeathImport one) {
        return Texts.of("death.told", one.rowCount(), one.taken(), one.refused(), one.repeated(), one.matched());
    }

    /** What is wrong with a row. */
    public String fault(String key) {
        return Texts.of(key);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

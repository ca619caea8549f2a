package org.jiuzhu.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.evidence.CertificateRow;
import org.jiuzhu.evidence.CertificateScans;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;

/** 培训合格证: who was trained until when, each certificate with its scan. */
@Named("certificatesPage")
@ViewScoped
public class CertificatesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private CertificateScans scans;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private long after;
    private long one;
    private transient Part scan;
    private transient Slice<CertificateRow> found;

    private Slice<CertificateRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> scans.page(after, read));
        }
        return found;
    }

    public List<CertificateRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(CertificateRow::id);
    }

    public boolean isFirst() {
        return after == 0;
    }

    /** The certificate that a scan is being put beside. */
    public CertificateRow getChosen() {
        return getRows().stream().filter(row -> row.id() == one).findFirst().orElse(null);
    }

    public boolean isKeeper() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public String lamp(CertificateRow row) {
        return clocks.today().isAfter(row.validTo()) ? "LATE" : "OK";
    }

    public String attach() throws IOException {
        if (scan == null || scan.getSize() == 0) {
            throw new FieldRefusal("scan", "field.required");
        }
        try (InputStream in = scan.getInputStream()) {
            scans.attach(one, in, scan.getSize());
        }
        return "/delegation/certificates.xhtml?faces-redirect=true&after=" + after;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = Math.max(0, after);
    }

    public long getOne() {
        return one;
    }

    public void setOne(long one) {
        this.one = one;
    }
}

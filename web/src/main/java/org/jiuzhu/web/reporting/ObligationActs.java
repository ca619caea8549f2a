package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jiuzhu.reporting.Enclosure;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.reporting.Reports;

/** What is typed and done on the page of a report: submitted, received, given back, waived. */
@Named("obligationActs")
@ViewScoped
public class ObligationActs implements Serializable {
    @Inject
    private Obligations obligations;

    @Inject
    private Reports reports;

    private String text;
    private transient Part file;
    private String reference;
    private String reason;
    private String waiver;

    public String submit(long id) throws IOException {
        if (file == null || file.getSize() == 0) {
            reports.submit(id, text, null);
            return again(id);
        }
        try (InputStream in = file.getInputStream()) {
            reports.submit(id, text, new Enclosure(file.getSubmittedFileName(), file.getSize(), in));
        }
        return again(id);
    }

    public String receive(long id) {
        reports.receive(id, reference);
        return again(id);
    }

    public String giveBack(long id) {
        reports.giveBack(id, reason);
        return again(id);
    }

    public String waive(long id) {
        obligations.waive(id, waiver);
        return again(id);
    }

    private static String again(long id) {
        return "/reporting/obligation.xhtml?faces-redirect=true&id=" + id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWaiver() {
        return waiver;
    }

    public void setWaiver(String waiver) {
        this.waiver = waiver;
    }
}

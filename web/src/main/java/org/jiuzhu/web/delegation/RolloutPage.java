package org.jiuzhu.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.delegation.CertificateForm;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.InstrumentForm;
import org.jiuzhu.delegation.Rollout;
import org.jiuzhu.delegation.Rollout.Readiness;
import org.jiuzhu.delegation.Rollout.Signatory;
import org.jiuzhu.delegation.Trainings;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 下放准备情况: every township with instruments, staff and training; drafts for many; certificates. */
@Named("rolloutPage")
@ViewScoped
public class RolloutPage implements Serializable {
    @Inject
    private Rollout rollout;

    @Inject
    private Trainings trainings;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private final InstrumentForm form = new InstrumentForm();
    private final CertificateForm certificate = new CertificateForm();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String pattern;
    private String first = "1";
    private transient List<Readiness> rows;

    public List<Readiness> getRows() {
        if (rows == null) {
            rows = rollout.of();
        }
        return rows;
    }

    /** What a township has now, in words. */
    public String now(Readiness row) {
        return row.current().isEmpty()
                ? Texts.of("delegation.none-now")
                : row.current().stream().map(this::worded).collect(Collectors.joining(Texts.of("layout.comma")));
    }

    private String worded(DelegationInstrument one) {
        return one.number() + " " + Texts.of("InstrumentState." + one.state(clocks.now()));
    }

    /** Who could sign, each with the training. */
    public String trained(Readiness row) {
        return row.signatories().stream()
                .map(RolloutPage::trained)
                .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    private static String trained(Signatory one) {
        return one.trainedUntil() == null
                ? Texts.of("training.none", one.name())
                : Texts.of("training.until", one.name(), one.trainedUntil());
    }

    /** Everyone who could sign anywhere. */
    public List<Signatory> getOfficers() {
        return getRows().stream().flatMap(row -> row.signatories().stream()).toList();
    }

    public boolean isKeeping() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public String draft() {
        if (!first.strip().matches("[1-9]\\d{0,3}")) {
            throw new FieldRefusal("first", "delegation.batch.first.bad");
        }
        List<String> townships = getRows().stream()
                .map(row -> row.township().code())
                .filter(code -> Boolean.TRUE.equals(chosen.get(code)))
                .toList();
        rollout.draft(form, pattern, Integer.parseInt(first.strip()), townships);
        return "/delegation/instruments.xhtml?faces-redirect=true";
    }

    public String enter() {
        trainings.enter(certificate);
        return "/delegation/rollout.xhtml?faces-redirect=true";
    }

    public AssistanceMatter[] getMatters() {
        return AssistanceMatter.values();
    }

    public InstrumentForm getForm() {
        return form;
    }

    public CertificateForm getCertificate() {
        return certificate;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}

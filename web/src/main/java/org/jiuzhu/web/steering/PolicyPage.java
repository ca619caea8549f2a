package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.steering.PolicyForm;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.PolicyState;
import org.jiuzhu.steering.PolicyText;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 政策文件: one version with source, hash and hands, and what this officer may do about it. */
@Named("policyPage")
@ViewScoped
public class PolicyPage implements Serializable {
    @Inject
    private PolicyLibrary library;

    @Inject
    private Chrome chrome;

    private Long id;
    private String reason;
    private transient PolicyText text;
    private transient PolicyForm typed;
    private transient PolicyRow row;

    public PolicyText getText() {
        if (text == null) {
            text = library.get(id);
        }
        return text;
    }

    /** What was typed about it. */
    public PolicyForm getTyped() {
        if (typed == null) {
            typed = getText().form();
        }
        return typed;
    }

    public PolicyRow getRow() {
        if (row == null) {
            row = library.row(id);
        }
        return row;
    }

    public List<String> getParagraphs() {
        return Paragraphs.of(getText().body());
    }

    public List<PolicyRow> getVersions() {
        return library.versions(getText().seriesId());
    }

    private boolean isSecondHand() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR)
                || chrome.getOfficer().holds(Role.BUREAU_APPROVER);
    }

    public boolean isCorrecting() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY) && getRow().state() == PolicyState.DRAFT;
    }

    public boolean isFollowing() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY) && getRow().state() == PolicyState.PUBLISHED;
    }

    public boolean isPublishing() {
        return isSecondHand() && getRow().state() == PolicyState.DRAFT;
    }

    public boolean isWithdrawing() {
        return isSecondHand() && getRow().state() != PolicyState.WITHDRAWN;
    }

    public String confirm(String act) {
        return Texts.of("policy.confirm." + act, getRow().title(), getRow().number(), getRow().versionNo());
    }

    public String publish() {
        library.publish(id);
        return again();
    }

    public String withdraw() {
        library.withdraw(id, reason);
        return again();
    }

    private String again() {
        return "/steering/policy.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

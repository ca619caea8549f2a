package org.jiuzhu.web.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.access.Role;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.household.MemberForm;
import org.jiuzhu.household.Members;
import org.jiuzhu.household.MembersFile;
import org.jiuzhu.web.layout.Chrome;

/** The members of a household today and before, and the one deed that the clerk has chosen. */
@Named("membersPage")
@ViewScoped
public class MembersPage implements Serializable {
    @Inject
    private Members members;

    @Inject
    private Chrome chrome;

    private Long id;
    private Long member;
    private String deed;
    private MemberForm form;
    private transient MembersFile file;

    public MembersFile getFile() {
        if (file == null) {
            file = members.open(id);
        }
        return file;
    }

    public boolean isClerk() {
        return chrome.getOfficer().holds(Role.CLERK);
    }

    /** What is being written down; nothing for those who may only read, and where a deed needs a member. */
    public MemberDeed getChosen() {
        MemberDeed chosen = isClerk() ? MemberDeed.named(deed) : null;
        return chosen == MemberDeed.JOIN || member != null ? chosen : null;
    }

    /** The form as the household was when the page was opened. */
    public MemberForm getForm() {
        if (form == null) {
            form = getChosen() == MemberDeed.JOIN
                    ? MemberForm.of(getFile().household())
                    : MemberForm.about(getFile().household(), member);
        }
        return form;
    }

    /** The row that the deed is about. */
    public HouseholdMember getAbout() {
        return getFile().row(member);
    }

    public String change() {
        members.change(form);
        return again();
    }

    public String correct() {
        members.correct(form);
        return again();
    }

    public String end() {
        members.end(form);
        return again();
    }

    public String join() {
        members.join(form);
        return again();
    }

    private String again() {
        return "/household/members.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }
}

package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.steering.GroupCapacity;
import org.jiuzhu.steering.GroupMember;
import org.jiuzhu.steering.LeadingGroup;
import org.jiuzhu.steering.MemberForm;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 领导小组成员: who sits now or ever sat; entered, replaced and taken leave of. */
@Named("groupMembersPage")
@ViewScoped
public class GroupMembersPage implements Serializable {
    private static final String AGAIN = "/steering/members.xhtml?faces-redirect=true";

    @Inject
    private LeadingGroup group;

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    private String past = "";
    private Long one;
    private MemberForm form;
    private LocalDate last;
    private String reason;
    private transient List<GroupMember> rows;
    private transient GroupMember chosen;

    public List<GroupMember> getRows() {
        if (rows == null) {
            rows = group.members(!past.isEmpty());
        }
        return rows;
    }

    /** Whose place somebody takes, or who leaves; null where nobody was chosen. */
    public GroupMember getChosen() {
        if (chosen == null && one != null) {
            chosen = group.member(one);
        }
        return chosen;
    }

    /** For the place of the one who was chosen, body, post and capacity stand there already. */
    public MemberForm getForm() {
        if (form == null) {
            form = new MemberForm();
            if (getChosen() != null) {
                form.body = getChosen().body();
                form.townshipCode = getChosen().townshipCode();
                form.post = getChosen().post();
                form.capacity = getChosen().capacity();
            }
        }
        return form;
    }

    public boolean isKeeping() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public String getTitle() {
        return getChosen() == null
                ? Texts.of("steering.member.enter")
                : Texts.of("steering.member.replace", getChosen().name());
    }

    public String enter() {
        if (one == null) {
            group.enter(getForm());
        } else {
            group.replace(one, getForm(), reason);
        }
        return AGAIN;
    }

    public String leave() {
        group.leave(one, last, reason);
        return AGAIN;
    }

    /** Who leaves, before it is done. */
    public String getConfirm() {
        return Texts.of(
                "steering.member.leave.confirm", getChosen().body(), getChosen().name());
    }

    public GroupCapacity[] getCapacities() {
        return GroupCapacity.values();
    }

    public List<AdministrativeArea> getTownships() {
        return areas.townships();
    }

    public List<Chip> getPasts() {
        return List.of(
                new Chip("", Texts.of("steering.members.now")), new Chip("all", Texts.of("steering.members.all")));
    }

    public String getPast() {
        return past;
    }

    public void setPast(String past) {
        this.past = past == null ? "" : past;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

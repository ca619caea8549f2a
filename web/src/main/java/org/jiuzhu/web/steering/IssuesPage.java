package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.steering.GroupMeeting;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.IssueForm;
import org.jiuzhu.steering.IssueRow;
import org.jiuzhu.steering.TownshipIssues;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 问题反馈: what townships raise, and how it is answered. */
@Named("issuesPage")
@ViewScoped
public class IssuesPage implements Serializable {
    private static final int SIZE = 25;
    private static final String AGAIN = "/steering/issues.xhtml?faces-redirect=true";

    @Inject
    private TownshipIssues issues;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private Chrome chrome;

    private String state = "";
    private long after;
    private Long one;
    private Long meetingId;
    private String words;
    private final IssueForm form = new IssueForm();
    private transient Slice<IssueRow> found;
    private transient IssueRow chosen;

    private Slice<IssueRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> issues.page(state.isEmpty(), after, read));
        }
        return found;
    }

    public List<IssueRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(IssueRow::id);
    }

    /** The one to be answered, where one was chosen. */
    public IssueRow getChosen() {
        if (chosen == null && one != null && isAnswering()) {
            chosen = issues.row(one);
        }
        return chosen;
    }

    public boolean isAnswering() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public boolean isRaising() {
        return chrome.getOfficer().scope().level() == AreaLevel.TOWNSHIP;
    }

    /** The meetings to come. */
    public List<GroupMeeting> getMeetings() {
        return meetings.planned();
    }

    public String raise() {
        issues.raise(form);
        return AGAIN;
    }

    public String answer() {
        issues.answer(one, words);
        return AGAIN;
    }

    public String toMeeting() {
        issues.toMeeting(one, meetingId);
        return AGAIN;
    }

    public List<Chip> getStates() {
        return List.of(new Chip("", Texts.of("issues.open")), new Chip("done", Texts.of("issues.done")));
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long meetingId) {
        this.meetingId = meetingId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public IssueForm getForm() {
        return form;
    }
}

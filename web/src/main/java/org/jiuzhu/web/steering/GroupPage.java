package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.MeetingRow;
import org.jiuzhu.steering.ResolutionFilter;
import org.jiuzhu.steering.ResolutionRow;
import org.jiuzhu.steering.ResolutionState;
import org.jiuzhu.steering.Resolutions;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 领导小组: what was resolved and is to be done, and the meetings. */
@Named("groupPage")
@ViewScoped
public class GroupPage implements Serializable {
    private static final int SIZE = 25;
    private static final int MEETINGS = 10;
    private static final String LATE = "late";
    private static final String ALL = "all";

    @Inject
    private Resolutions resolutions;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String state = "";
    private long after;
    private long before;
    private transient List<ResolutionRow> found;
    private transient List<MeetingRow> held;

    private List<ResolutionRow> found() {
        if (found == null) {
            found = resolutions.page(filter(), SIZE + 1);
        }
        return found;
    }

    private ResolutionFilter filter() {
        return switch (state) {
            case LATE -> new ResolutionFilter(ResolutionState.OPEN, clocks.today(), null, after);
            case ALL -> new ResolutionFilter(null, null, null, after);
            case "REPORTED", "CONFIRMED" -> new ResolutionFilter(ResolutionState.valueOf(state), null, null, after);
            default -> new ResolutionFilter(ResolutionState.OPEN, null, null, after);
        };
    }

    public List<ResolutionRow> getRows() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().size() > SIZE ? found().get(SIZE - 1).id() : null;
    }

    private List<MeetingRow> held() {
        if (held == null) {
            held = meetings.page(before, MEETINGS + 1);
        }
        return held;
    }

    public List<MeetingRow> getMeetings() {
        return held().subList(0, Math.min(MEETINGS, held().size()));
    }

    public Long getEarlier() {
        return held().size() > MEETINGS ? held().get(MEETINGS - 1).id() : null;
    }

    public boolean isKeeping() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public List<Chip> getStates() {
        return List.of(
                new Chip("", Texts.of("ResolutionState.OPEN")),
                new Chip(LATE, Texts.of("steering.late")),
                new Chip("REPORTED", Texts.of("ResolutionState.REPORTED")),
                new Chip("CONFIRMED", Texts.of("ResolutionState.CONFIRMED")),
                new Chip(ALL, Texts.of("steering.all")));
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

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}

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
import org.jiuzhu.web.layout.Slice;
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
    private transient Slice<ResolutionRow> found;
    private transient Slice<MeetingRow> held;

    private Slice<ResolutionRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> resolutions.page(filter(), read));
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
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(ResolutionRow::id);
    }

    private Slice<MeetingRow> held() {
        if (held == null) {
            held = Slice.of(MEETINGS, read -> meetings.page(before, read));
        }
        return held;
    }

    public List<MeetingRow> getMeetings() {
        return held().rows();
    }

    public Long getEarlier() {
        return held().next(MeetingRow::id);
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

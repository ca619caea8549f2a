package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Form;
import org.jiuzhu.steering.Guidance;
import org.jiuzhu.steering.GuidanceAttendee;
import org.jiuzhu.steering.GuidanceCertificates;
import org.jiuzhu.steering.GuidanceRecord;
import org.jiuzhu.steering.GuidanceResult;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One course or guidance: for whom, who came, how the test went, and the certificates that come of it. */
@Named("trainingPage")
@ViewScoped
public class TrainingPage implements Serializable {
    @Inject
    private Guidance guidance;

    @Inject
    private GuidanceCertificates certificates;

    @Inject
    private Areas areas;

    @Inject
    private Chrome chrome;

    private Long id;
    private String pattern;
    private String first = "1";
    private String reason;
    private List<Seat> seats;
    private transient GuidanceRecord record;
    private transient List<GuidanceAttendee> attendees;
    private transient Map<String, String> names;

    /** An officer who could have come, and how it went; null for not there. */
    public static class Seat implements Form, Serializable {
        public String login;
        public String name;
        public String township;
        public GuidanceResult result;
    }

    public GuidanceRecord getRecord() {
        if (record == null) {
            record = guidance.get(id);
        }
        return record;
    }

    public List<String> getTownships() {
        return guidance.townships(id).stream().map(this::township).toList();
    }

    /** The name of a township; all are read at once. */
    public String township(String code) {
        if (names == null) {
            names = new HashMap<>();
            for (AdministrativeArea one : areas.townships()) {
                names.put(one.code(), one.name());
            }
        }
        return names.getOrDefault(code, code);
    }

    public List<GuidanceAttendee> getAttendees() {
        if (attendees == null) {
            attendees = guidance.attendees(id);
        }
        return attendees;
    }

    public long getPassed() {
        return getAttendees().stream()
                .filter(one -> one.result() == GuidanceResult.PASSED)
                .count();
    }

    public List<Seat> getSeats() {
        if (seats == null) {
            Map<String, GuidanceResult> known = new HashMap<>();
            getAttendees().forEach(one -> known.put(one.officerLogin(), one.result()));
            seats = new ArrayList<>();
            guidance.couldCome(id).forEach(one -> {
                Seat seat = new Seat();
                seat.login = one.colleague().login();
                seat.name = one.colleague().name();
                seat.township = township(one.areaCode());
                seat.result = known.get(seat.login);
                seats.add(seat);
            });
        }
        return seats;
    }

    public GuidanceResult[] getResults() {
        return GuidanceResult.values();
    }

    public boolean isKeeping() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY)
                && !getRecord().isCertified()
                && !getRecord().isStruck();
    }

    public boolean isCertifying() {
        return isKeeping() && getPassed() > 0;
    }

    public String getConfirm() {
        return Texts.of("guide.certify.confirm", getRecord().topic(), getPassed());
    }

    public String attend() {
        Map<String, GuidanceResult> came = new LinkedHashMap<>();
        seats.stream().filter(seat -> seat.result != null).forEach(seat -> came.put(seat.login, seat.result));
        guidance.attend(id, came);
        return again();
    }

    public String certify() {
        if (!first.strip().matches("[1-9]\\d{0,3}")) {
            throw new FieldRefusal("first", "delegation.batch.first.bad");
        }
        certificates.certify(id, pattern, Integer.parseInt(first.strip()));
        return again();
    }

    public String strike() {
        guidance.strike(id, reason);
        return again();
    }

    private String again() {
        return "/steering/training.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Placed;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/** 培训与指导: written down by the bureau; a township sees what was for it. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_SERVICE, TOWNSHIP_HEAD, APPROVER, CLERK})
public class Guidance {
    private static final Set<Role> TAUGHT =
            EnumSet.of(Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER, Role.APPROVER, Role.TOWNSHIP_HEAD);
    private static final int PAGE = 200;

    @Inject
    private GuidanceShelf guidance;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Areas areas;

    @Inject
    private Acting acting;

    /** A page of a year, the newest first. */
    public List<GuidanceRow> page(GuidanceFilter filter, int size) {
        return guidance.page(filter, Math.max(1, Math.min(size, 100)));
    }

    /** @throws Refusal {@code not-found}, also where it was for other townships alone */
    public GuidanceRecord get(long id) {
        return guidance.require(id);
    }

    /** The townships it was for, as far as the officer may see them, by their codes. */
    public List<String> townships(long id) {
        return guidance.townships(id);
    }

    /** Who came, of the officer's area. */
    public List<GuidanceAttendee> attendees(long id) {
        return guidance.attendees(id);
    }

    /** Every officer who works on cases in one of its townships. */
    @RolesAllowed(BUREAU_POLICY)
    public List<Placed> couldCome(long id) {
        return List.copyOf(register(id).values());
    }

    private Map<String, Placed> register(long id) {
        List<String> townships = guidance.townships(id);
        Map<String, Placed> register = new LinkedHashMap<>();
        colleagues.everywhere(TAUGHT).stream()
                .filter(one -> townships.contains(one.areaCode()))
                .forEach(one -> register.putIfAbsent(one.colleague().login(), one));
        return register;
    }

    /**
     * Writes down a course or guidance.
     *
     * @throws FormRefusal with every fault and its field
     * @throws FieldRefusal {@code payment.no-township} at the townships
     */
    @RolesAllowed(BUREAU_POLICY)
    public long enter(GuidanceForm form) {
        form.check(acting.today());
        for (String township : form.townships) {
            if (areas.require(township).level() != AreaLevel.TOWNSHIP) {
                throw new FieldRefusal("townships", "payment.no-township");
            }
        }
        GuidanceRecord one = new GuidanceRecord(form, acting.hand());
        shelf.add(one);
        shelf.flush();
        new TreeSet<>(List.of(form.townships)).forEach(code -> shelf.add(new GuidanceTownship(one.id(), code)));
        acting.record("GUIDANCE_ENTERED", one.id(), form.townships.length + " townships");
        return one.id();
    }

    /**
     * Who of the register came and how the test went, by login; whoever is not named did not come.
     *
     * @throws Refusal {@code not-found}, {@code guide.struck}, {@code guide.certified}, {@code guide.stranger}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void attend(long id, Map<String, GuidanceResult> came) {
        locked(id).requireOpen();
        Map<String, Placed> register = register(id);
        Map<String, GuidanceAttendee> known = new HashMap<>();
        guidance.attendees(id).forEach(one -> known.put(one.officerLogin(), one));
        if (came.keySet().stream().anyMatch(login -> !register.containsKey(login) && !known.containsKey(login))) {
            throw new Refusal("guide.stranger");
        }
        known.values().stream()
                .filter(one -> came.get(one.officerLogin()) == null)
                .forEach(shelf::remove);
        came.forEach((login, result) -> {
            if (result != null && known.containsKey(login)) {
                known.get(login).came(result);
            } else if (result != null) {
                shelf.add(new GuidanceAttendee(id, register.get(login), result));
            }
        });
        acting.record("GUIDANCE_ATTENDED", id, came.size() + " officers");
    }

    /**
     * Strikes out what was entered by mistake.
     *
     * @throws FormRefusal without a reason
     * @throws Refusal {@code not-found}, {@code guide.struck}, {@code guide.certified}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void strike(long id, String reason) {
        Faults faults = new Faults();
        faults.require("reason", reason, 200);
        faults.refuseIfAny();
        locked(id).strike(reason, acting.hand());
        acting.record("GUIDANCE_STRUCK", id, "");
    }

    /** Writes what a filter finds as XLSX, page by page; the stream is not closed. */
    public void export(GuidanceFilter filter, GuidanceSheet.Words words, OutputStream out) {
        GuidanceSheet sheet = new GuidanceSheet(words, out);
        GuidanceFilter from = new GuidanceFilter(filter.year(), filter.kind(), filter.township(), 0);
        List<GuidanceRow> rows = guidance.page(from, PAGE);
        int written = 0;
        while (!rows.isEmpty()) {
            rows.forEach(sheet::add);
            written += rows.size();
            long last = rows.get(rows.size() - 1).id();
            rows = guidance.page(new GuidanceFilter(filter.year(), filter.kind(), filter.township(), last), PAGE);
        }
        sheet.finish();
        acting.record("GUIDANCE_EXPORTED", filter.year(), written + " rows");
    }

    private GuidanceRecord locked(long id) {
        GuidanceRecord one = guidance.require(id);
        shelf.lock(one);
        return one;
    }
}

package org.jiuzhu.spotcheck;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Refusal;

/** The readings of drawn files: begun by one, finished with a verdict on every point, some a second time by another. */
@Stateless
@RolesAllowed(BUREAU_SUPERVISOR)
public class SpotReadings {
    @Inject
    private ScopedQueries scoped;

    @Inject
    private Readers readers;

    @Inject
    private MachineChecks machine;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * Begins to read; the minutes count from here. Begun before by the same officer, it goes on.
     *
     * @throws Refusal {@code not-found}; {@code spot.obstacle.touched}, {@code spot.obstacle.kin} or
     *     {@code spot.obstacle.taken} where it is not this officer's to read
     */
    public void begin(long fileId) {
        SpotSample sample = locked(fileId);
        String login = officer.get().login();
        if (readers.own(fileId, login).isPresent()) {
            return;
        }
        SpotFile file = scoped.require(SpotFile.class, "id", fileId);
        readers.obstacle(sample, file, officer.get()).ifPresent(why -> {
            throw new Refusal("spot.obstacle." + why);
        });
        readers.release(fileId);
        List<SpotReading> before = readers.all(fileId);
        int ordinal = before.isEmpty() || before.get(0).ordinal() == 2 ? 1 : 2;
        try {
            readers.entities().persist(new SpotReading(fileId, ordinal, login, clocks.now()));
            readers.entities().flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("spot.obstacle.taken") : failure;
        }
        audit.record("SPOT_READING", "file " + fileId, "reading " + ordinal);
    }

    /**
     * Finishes the officer's own reading; each fault is a finding with its reason and its cause.
     *
     * @return what the file comes to
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found} where it was not begun, {@code spot.read.already}
     */
    public ReadOutcome finish(long fileId, ReadingForm form) {
        SpotSample sample = locked(fileId);
        SpotFile file = scoped.require(SpotFile.class, "id", fileId);
        form.check(file.kind());
        String login = officer.get().login();
        SpotReading reading = readers.own(fileId, login).orElseThrow(() -> new Refusal("not-found"));
        Map<CheckPoint, MachineSays> said = machine.of(file, readers.caseNumber(file)).stream()
                .collect(Collectors.toMap(MachineNote::point, MachineNote::says));
        List<SpotPoint> points = new ArrayList<>();
        form.points.forEach(row -> points.add(new SpotPoint(said.get(row.point), row)));
        reading.finish(points, form.remark, clocks.now());
        sample.read(reading.outcome(), login, clocks.now());
        audit.record("SPOT_READ", "file " + fileId, reading.outcome().name());
        return reading.outcome();
    }

    /** An empty sheet: a row for each point, those that the product finds in order already marked so. */
    public ReadingForm sheet(FileSheet file) {
        Map<CheckPoint, MachineNote> notes =
                file.notes().stream().collect(Collectors.toMap(MachineNote::point, Function.identity()));
        ReadingForm form = new ReadingForm();
        CheckPoint.of(file.file().kind()).forEach(point -> {
            ReadingForm.PointRow row = new ReadingForm.PointRow();
            row.point = point;
            row.verdict = notes.get(point).says() == MachineSays.FINE ? Verdict.FINE : null;
            form.points.add(row);
        });
        return form;
    }

    /**
     * Writes down a visit to the household of a drawn file.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code spot.visited.already} where that day stands already
     */
    public void visit(long fileId, VisitForm form) {
        locked(fileId);
        SpotFile file = scoped.require(SpotFile.class, "id", fileId);
        form.check(file.decidedOn(), clocks.today());
        try {
            readers.entities().persist(new SpotVisit(file, form, officer.get().login(), clocks.now()));
            readers.entities().flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("spot.visited.already", form.visitedOn) : failure;
        }
        audit.record("SPOT_VISITED", "file " + fileId, form.result.name());
    }

    private SpotSample locked(long fileId) {
        SpotSample sample = scoped.require(SpotSample.class, "fileId", fileId);
        readers.entities().refresh(sample, LockModeType.PESSIMISTIC_WRITE);
        return sample;
    }
}

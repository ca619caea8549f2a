package org.jiuzhu.spotcheck;

import static org.jiuzhu.access.Names.*;
import static org.jiuzhu.spotcheck.Cells.count;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Statements;

/** 抽查进度: of each township and matter, how much is read of what must be, and whether it will be in time. */
@Stateless
@RolesAllowed({
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    TOWNSHIP_HEAD,
    APPROVER,
    REVIEWER,
    CLERK,
    LEADING_GROUP
})
public class SpotMeters {
    private static final String METER = Statements.of(SpotMeters.class, "meter.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private SpotShelf shelf;

    @Inject
    private FrameShelf frames;

    @Inject
    private Areas areas;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** A row for each township of the officer's area and each matter that has any file in the month. */
    public List<MeterRow> of(YearMonth month) {
        return shelf.find(month)
                .filter(SpotCheck::isFrozen)
                .filter(check -> check.rounds().get(0).isDrawn())
                .map(this::drawn)
                .orElseGet(() -> coming(month));
    }

    private List<MeterRow> drawn(SpotCheck check) {
        AreaScope scope = officer.get().scope();
        boolean city = scope.level() == AreaLevel.CITY;
        Query query = entities.createNativeQuery(METER.replace("{township}", city ? "" : " and township_code = ?2"))
                .setParameter(1, check.id());
        List<?> rows = (city ? query : query.setParameter(2, scope.code())).getResultList();
        Map<String, String> names = names();
        Pace pace = pace(check);
        int visits = rules.wholeNumber(Parameter.SPOT_VISIT_PERCENT, clocks.today());
        return rows.stream()
                .map(row -> row((Object[]) row, names, pace, visits))
                .toList();
    }

    private static MeterRow row(Object[] row, Map<String, String> names, Pace pace, int visits) {
        int floor = count(row[3]);
        int read = count(row[5]);
        return new MeterRow(
                (String) row[0],
                names.get((String) row[0]),
                AssistanceMatter.valueOf((String) row[1]),
                count(row[2]),
                floor,
                count(row[4]),
                read,
                count(row[6]),
                count(row[7]),
                count(row[8]),
                100L * count(row[8]) >= (long) visits * count(row[2]),
                count(row[9]),
                Math.min(count(row[4]), pace.forecast(read)),
                pace.lamp(floor, read));
    }

    /** What the month has come to so far, before anything is drawn: the floor grows with it. */
    private List<MeterRow> coming(YearMonth month) {
        AreaScope scope = officer.get().scope();
        LocalDate today = clocks.today();
        int share = rules.wholeNumber(Parameter.SPOT_SHARE_PERCENT, today);
        Map<String, String> names = names();
        return frames.counts(month, scope).stream()
                .map(row -> (Object[]) row)
                .map(row -> coming(row, names, share, month))
                .toList();
    }

    private MeterRow coming(Object[] row, Map<String, String> names, int share, YearMonth month) {
        int files = count(row[2]);
        return new MeterRow(
                (String) row[0],
                names.get((String) row[0]),
                AssistanceMatter.valueOf((String) row[1]),
                files,
                Shares.ceiling(share, files),
                0,
                0,
                0,
                0,
                0,
                false,
                0,
                untilTheEnd(files, month),
                lampBeforeTheDraw(month));
    }

    /** How many files the month will have, if it goes on as it did. */
    private int untilTheEnd(int files, YearMonth month) {
        LocalDate today = clocks.today();
        if (today.isAfter(month.atEndOfMonth())) {
            return files;
        }
        WorkingDays days = calendar.days();
        LocalDate before = month.atDay(1).minusDays(1);
        int gone = Math.max(1, days.between(before, today));
        return (int) ((long) files * days.between(before, month.atEndOfMonth()) / gone);
    }

    /** A month that is over and not drawn turns red a week before its files should be read. */
    private MeterLamp lampBeforeTheDraw(YearMonth month) {
        LocalDate today = clocks.today();
        if (!today.isAfter(month.atEndOfMonth())) {
            return MeterLamp.ON_TIME;
        }
        LocalDate due = calendar.days().after(month.atEndOfMonth(), rules.wholeNumber(Parameter.SPOT_DUE_DAYS, today));
        return today.plusDays(7).isAfter(due) ? MeterLamp.LATE : MeterLamp.SOON;
    }

    private Pace pace(SpotCheck check) {
        WorkingDays days = calendar.days();
        LocalDate today = clocks.today();
        LocalDate drawnOn = check.rounds().get(0).drawnAt().toLocalDate();
        int gone = Math.max(1, days.between(drawnOn.minusDays(1), today));
        return new Pace(gone, today.isAfter(check.dueOn()) ? 0 : Math.max(1, days.between(today, check.dueOn())));
    }

    private Map<String, String> names() {
        return areas.townships().stream().collect(Collectors.toMap(AdministrativeArea::code, AdministrativeArea::name));
    }

    /** How far readers agree, over all files of the month that were read twice; nothing that names a township. */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public Agreement agreement(YearMonth month) {
        Object[] row = (Object[]) entities.createNativeQuery("select count(b.id), sum(case when a.outcome = b.outcome"
                        + " then 1 else 0 end), ceiling(avg(a.seconds) / 60) from spot_check k"
                        + " join spot_sample s on s.check_id = k.id join spot_reading a on a.file_id = s.file_id"
                        + " and a.ordinal = 1 and a.finished_at is not null left join spot_reading b"
                        + " on b.file_id = s.file_id and b.ordinal = 2 and b.finished_at is not null"
                        + " where k.check_month = ?1")
                .setParameter(1, org.jiuzhu.shared.MonthConverter.number(month))
                .getSingleResult();
        return new Agreement(row[0] == null ? 0 : count(row[0]), sumOfSame(row), row[2] == null ? null : count(row[2]));
    }

    private static int sumOfSame(Object[] row) {
        return row[0] == null || count(row[0]) == 0 || row[1] == null ? 0 : count(row[1]);
    }
}

package org.jiuzhu.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.access.DemonstrationAccounts;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.casework.DemonstrationCases;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DemonstrationInstruments;
import org.jiuzhu.delegation.InstrumentText;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.payment.DemonstrationLists;
import org.jiuzhu.publicity.DemonstrationNotices;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;

/** Fills an empty installation that is to be a demonstration: officers, instruments, cases at every step, lists. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class DemonstrationSeed {
    private static final Set<Unit> PILOTS = EnumSet.of(Unit.MISHAN, Unit.YANGMU, Unit.ZHONGXIN);
    private static final LocalDate PILOT_BEGAN = LocalDate.of(2021, 3, 1);
    private static final int MONTHS_OF_LISTS = 6;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private DemonstrationInstruments instruments;

    @Inject
    private DemonstrationCases cases;

    @Inject
    private DemonstrationNotices notices;

    @Inject
    private DemonstrationLists lists;

    @Inject
    private Areas areas;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void seed() {
        if (!isWanted()) {
            return;
        }
        installation.lock();
        if (!accounts.isNobodyThere()) {
            return;
        }
        installation.becomeDemonstration();
        Staff staff = new Staff(accounts.open(Staff.accounts()));
        entities.flush();
        Map<Unit, DelegationInstrument> inForce = instruments();
        Families families = new Families(clocks.today());
        Play.Stage stage = new Play.Stage(cases, notices, calendar.days(), staff, clocks.now());
        for (Unit unit : Unit.values()) {
            new Programme(stage, unit, areas.require(unit.code).name(), inForce.get(unit))
                    .run(families, areas.below(unit.code));
            entities.flush();
            entities.clear();
        }
        settleLists(staff);
    }

    private static boolean isWanted() {
        return Boolean.parseBoolean(System.getProperty("jiuzhu.demonstration", System.getenv("JIUZHU_DEMONSTRATION")));
    }

    private Map<Unit, DelegationInstrument> instruments() {
        Map<Unit, DelegationInstrument> entered = new EnumMap<>(Unit.class);
        int number = 1;
        for (Unit unit : PILOTS) {
            entered.put(unit, instruments.enter(text(unit, number++)));
        }
        return entered;
    }

    private InstrumentText text(Unit unit, int number) {
        return new InstrumentText(
                Words.of("instrument", number),
                Words.of("signatory"),
                Words.of("in-name-of"),
                unit.code,
                EnumSet.allOf(AssistanceMatter.class),
                PILOT_BEGAN,
                PILOT_BEGAN,
                clocks.today().plusYears(1),
                Words.of("requirements"),
                Set.of(unit.prefix + "-approver", unit.prefix + "-head"));
    }

    /** The lists of the past months and of this one are made, signed and received. */
    private void settleLists(Staff staff) {
        YearMonth now = YearMonth.from(clocks.today());
        for (Unit unit : Unit.values()) {
            DemonstrationLists.Hands hands = new DemonstrationLists.Hands(
                    staff.of(unit, "clerk"), staff.of(unit, "head"), staff.of("bureau-service"));
            for (int back = MONTHS_OF_LISTS; back >= 0; back--) {
                YearMonth month = now.minusMonths(back);
                LocalDate day = month.atDay(1).minusDays(8);
                lists.settle(unit.code, month, hands, day.atTime(15, 0));
            }
        }
    }

    /** The working days of a unit, for the programme. */
    static LocalDate back(WorkingDays calendar, LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** A village government's lower units, without those that exist only in statistics. */
    static List<AdministrativeArea> inhabited(List<AdministrativeArea> villages) {
        return villages.stream()
                .filter(village -> village.code().charAt(9) <= '3')
                .toList();
    }
}

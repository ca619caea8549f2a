package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiuzhu.access.DemonstrationAccounts;
import org.jiuzhu.access.Officer;
import org.jiuzhu.appraisal.DemonstrationPools;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.delegation.CertificateForm;
import org.jiuzhu.delegation.DemonstrationInstruments;
import org.jiuzhu.delegation.InstrumentText;
import org.jiuzhu.demonstration.Narration.Township;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.reporting.DemonstrationDuties;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;

/** Marks an empty installation as a demonstration and fills it: accounts, instruments, stories, monthly lists. */
@ApplicationScoped
class Seeding {
    private static final int REPRESENTATIVES = 8;
    private static final int TOWNSHIP_CODE = 9;
    private static final LocalDate PILOT_BEGAN = LocalDate.of(2021, 3, 1);

    @Inject
    private Installation installation;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private DemonstrationInstruments instruments;

    @Inject
    private DemonstrationPools pools;

    @Inject
    private Narration narration;

    @Inject
    private PastLists lists;

    @Inject
    private PastBudgets budgets;

    @Inject
    private PastReturns returns;

    @Inject
    private PastRatings ratings;

    @Inject
    private PastRemedies remedies;

    @Inject
    private PastGuidance guidance;

    @Inject
    private DemonstrationDuties duties;

    @Inject
    private Areas areas;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /**
     * Seeds where nobody is there; two servers that start at once wait for each other at the installation's row.
     *
     * @return how many households there are now, 0 where the installation was not empty
     */
    int seedOnce() {
        installation.lock();
        if (!accounts.isNobodyThere()) {
            return 0;
        }
        installation.becomeDemonstration();
        List<Officer> officers = accounts.open(Staff.accounts());
        officers.stream()
                .filter(one -> one.areaCode().length() == TOWNSHIP_CODE)
                .forEach(this::train);
        Staff staff = new Staff(officers);
        Map<Unit, Township> townships = townships();
        Days days = days(clocks.now());
        List<Story> stories = stories(days);
        for (Unit unit : Unit.values()) {
            inhabited(areas.below(unit.code)).forEach(this::enterPool);
        }
        narration.tell(stories, townships, staff, days);
        budgets.grant(staff, days);
        budgets.norms(staff, days);
        lists.settle(stories, staff, days);
        returns.tell(staff, days);
        ratings.tell(staff, days);
        remedies.tell(staff, days);
        guidance.tell(staff, days);
        duties.ask(staff.of("bureau-policy"), Words.of("evaluation-township"), Words.of("evaluation-bureau"));
        return stories.size();
    }

    /** Everyone of a township went through the course before the pilot began. */
    private void train(Officer officer) {
        CertificateForm form = new CertificateForm();
        form.officerLogin = officer.login();
        form.number = Words.of("certificate", officer.login());
        form.course = Words.of("course");
        form.passedOn = PILOT_BEGAN;
        form.validTo = clocks.today().plusYears(5);
        instruments.train(form, PILOT_BEGAN.atStartOfDay());
    }

    private Map<Unit, Township> townships() {
        Map<Unit, Township> townships = new EnumMap<>(Unit.class);
        int number = 1;
        for (Unit unit : Unit.values()) {
            Long instrument =
                    unit.delegated ? instruments.enter(text(unit, number++)).id() : null;
            townships.put(unit, new Township(areas.require(unit.code).name(), instrument));
        }
        return townships;
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
                Set.of(unit.prefix + "-approver", unit.prefix + "-head"),
                null);
    }

    private void enterPool(AdministrativeArea village) {
        int first = Integer.parseInt(village.code().substring(9));
        List<String> names = IntStream.range(first, first + REPRESENTATIVES)
                .mapToObj(one -> Words.surname(one) + Words.pick("given", one / 2))
                .toList();
        pools.enter(village.code(), names, PILOT_BEGAN);
    }

    private Days days(LocalDateTime now) {
        return new Days(now, calendar.days(), day -> rules.wholeNumber(Parameter.PUBLICITY_DAYS, day), rules.turns());
    }

    private List<Story> stories(Days days) {
        Stories invented = new Stories(days);
        List<Story> stories = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            stories.addAll(invented.of(unit, inhabited(areas.below(unit.code))));
        }
        return stories;
    }

    /** Without the units that exist only in statistics. */
    private static List<AdministrativeArea> inhabited(List<AdministrativeArea> villages) {
        return villages.stream()
                .filter(village -> village.code().charAt(9) <= '3')
                .toList();
    }
}

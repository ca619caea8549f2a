package org.jiuzhu.delegation;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.Colleagues.Placed;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 条件成熟后推开: which townships are ready for an instrument, and drafts for many of them at once, by data alone. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class Rollout {
    private static final String COUNT = "{0}";
    private static final Set<Role> SIGNING = EnumSet.of(Role.APPROVER, Role.TOWNSHIP_HEAD);
    private static final Set<Role> WORKING =
            EnumSet.of(Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER, Role.APPROVER, Role.TOWNSHIP_HEAD);

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private InstrumentActs acts;

    @Inject
    private TownshipStaff staff;

    @Inject
    private Colleagues colleagues;

    @Inject
    private TrainedOfficers trained;

    @Inject
    private Areas areas;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /**
     * Who could sign.
     *
     * @param trainedUntil the last day of the certificate that is valid now; null without one
     */
    public record Signatory(String login, String name, LocalDate trainedUntil) {}

    /**
     * A township and what it has.
     *
     * @param current the instruments that are drafted, signed, published or in force
     * @param staff officers who work on cases
     * @param ready enough staff and somebody who may sign, as far as training goes
     */
    public record Readiness(
            AdministrativeArea township,
            List<DelegationInstrument> current,
            int staff,
            List<Signatory> signatories,
            boolean ready) {}

    /** Every township of the city; the questions do not grow with their number. */
    public List<Readiness> of() {
        LocalDate today = clocks.today();
        List<DelegationInstrument> all = instruments.all();
        Map<String, List<Placed>> officers =
                colleagues.everywhere(WORKING).stream().collect(Collectors.groupingBy(Placed::areaCode));
        Map<String, LocalDate> until = trained.until(today);
        int wanted = rules.wholeNumber(Parameter.MIN_TOWNSHIP_OFFICERS, today);
        boolean training = rules.wholeNumber(Parameter.TRAINING_REQUIRED, today) == 1;
        return areas.townships().stream()
                .map(township -> {
                    List<Placed> there = officers.getOrDefault(township.code(), List.of());
                    List<Signatory> signatories = signatories(there, until);
                    int staff = staff(there);
                    boolean signs = signatories.stream().anyMatch(one -> !training || one.trainedUntil() != null);
                    return new Readiness(
                            township, current(township, all), staff, signatories, staff >= wanted && signs);
                })
                .toList();
    }

    private List<DelegationInstrument> current(AdministrativeArea township, List<DelegationInstrument> all) {
        LocalDateTime now = clocks.now();
        return all.stream()
                .filter(one -> one.townshipCode().equals(township.code()))
                .filter(one -> one.state(now) != InstrumentState.REVOKED && one.state(now) != InstrumentState.EXPIRED)
                .toList();
    }

    private static int staff(List<Placed> there) {
        return (int) there.stream()
                .filter(one -> !SIGNING.contains(one.role()))
                .map(one -> one.colleague().login())
                .distinct()
                .count();
    }

    private static List<Signatory> signatories(List<Placed> there, Map<String, LocalDate> until) {
        return there.stream()
                .filter(one -> SIGNING.contains(one.role()))
                .map(Placed::colleague)
                .distinct()
                .map(one -> new Signatory(one.login(), one.name(), until.get(one.login())))
                .toList();
    }

    /**
     * Drafts the same instrument for several townships, each with its own number and its own trained signatories; all of
     * them or none.
     *
     * @param form as for one; number, township and signatories are filled in here
     * @param number a number with {@code {0}} where the count stands
     * @param first the first count
     * @return how many were drafted
     * @throws FieldRefusal {@code delegation.batch.pattern} at the pattern
     * @throws Refusal {@code delegation.batch.none}, {@code delegation.untrained} with a township that has nobody to
     *     sign, and what {@link InstrumentActs#draft} says
     */
    @RolesAllowed(BUREAU_POLICY)
    public int draft(InstrumentForm form, String number, int first, List<String> townships) {
        if (number == null || !number.contains(COUNT)) {
            throw new FieldRefusal("pattern", "delegation.batch.pattern");
        }
        if (townships.isEmpty()) {
            throw new Refusal("delegation.batch.none");
        }
        int count = first;
        for (String township : townships) {
            form.number = number.strip().replace(COUNT, Integer.toString(count++));
            form.townshipCode = township;
            form.signatories = staff.couldSign(township).stream()
                    .map(Colleague::login)
                    .filter(login -> trained.isTrained(login, clocks.today()))
                    .toArray(String[]::new);
            if (form.signatories.length == 0) {
                throw new Refusal(
                        "delegation.untrained", areas.require(township).name());
            }
            acts.draft(form);
        }
        return townships.size();
    }
}

package org.jiuzhu.delegation;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
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

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private TrainedOfficers trained;

    @Inject
    private Areas areas;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /**
     * A township and what it has.
     *
     * @param current the instruments that are drafted, signed, published or in force
     * @param staff officers who work on cases
     * @param signatories who could sign, trained or not
     * @param untrained those of them without a valid certificate
     * @param ready enough staff and at least one trained signatory
     */
    public record Readiness(
            AdministrativeArea township,
            List<DelegationInstrument> current,
            int staff,
            List<Colleague> signatories,
            List<Colleague> untrained,
            boolean ready) {}

    /** Every township of the city. */
    public List<Readiness> of() {
        List<DelegationInstrument> all = instruments.all();
        int wanted = rules.wholeNumber(Parameter.MIN_TOWNSHIP_OFFICERS, clocks.today());
        return areas.townships().stream()
                .map(township -> readiness(township, all, wanted))
                .toList();
    }

    private Readiness readiness(AdministrativeArea township, List<DelegationInstrument> all, int wanted) {
        List<DelegationInstrument> current = all.stream()
                .filter(one -> one.townshipCode().equals(township.code()))
                .filter(one -> one.state(clocks.now()) != InstrumentState.REVOKED
                        && one.state(clocks.now()) != InstrumentState.EXPIRED)
                .toList();
        int staff = instruments.staff(township.code());
        List<Colleague> signatories = instruments.couldSign(township.code());
        List<Colleague> untrained = signatories.stream()
                .filter(one -> !trained.isTrained(one.login(), clocks.today()))
                .toList();
        boolean ready = staff >= wanted && untrained.size() < signatories.size();
        return new Readiness(township, current, staff, signatories, untrained, ready);
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
     *     sign, and what {@link DelegationInstruments#draft} says
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
            form.signatories = instruments.couldSign(township).stream()
                    .map(Colleague::login)
                    .filter(login -> trained.isTrained(login, clocks.today()))
                    .toArray(String[]::new);
            if (form.signatories.length == 0) {
                throw new Refusal(
                        "delegation.untrained", areas.require(township).name());
            }
            instruments.draft(form);
        }
        return townships.size();
    }
}

package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.Areas;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.remedy.SuspensionProposal.Serious;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/**
 * Points from repeated serious faults to the delegation: where a township's decisions in a matter had any in so many of
 * the last months, its suspension is proposed and never done by itself.
 */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD})
public class SuspensionProposals {
    private static final String SERIOUS = Statements.of(SuspensionProposals.class, "serious.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private Areas areas;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** A township and matter. */
    private record Stratum(String township, AssistanceMatter matter) implements Comparable<Stratum> {
        @Override
        public int compareTo(Stratum other) {
            int order = township.compareTo(other.township);
            return order != 0 ? order : matter.compareTo(other.matter);
        }
    }

    /** By township and matter, in the officer's area; where nothing is delegated there is nothing to propose. */
    public List<SuspensionProposal> all() {
        LocalDate today = clocks.today();
        int window = rules.wholeNumber(Parameter.REPEATED_SERIOUS_WINDOW, today);
        int months = rules.wholeNumber(Parameter.REPEATED_SERIOUS_MONTHS, today);
        AreaScope scope = officer.get().scope();
        List<SuspensionProposal> proposals = new ArrayList<>();
        serious(YearMonth.from(today).minusMonths(window)).forEach((stratum, found) -> {
            if (found.size() >= months && scope.covers(stratum.township())) {
                proposal(stratum, List.copyOf(found.values())).ifPresent(proposals::add);
            }
        });
        return proposals;
    }

    private Optional<SuspensionProposal> proposal(Stratum stratum, List<Serious> months) {
        LocalDateTime now = clocks.now();
        return instruments
                .inForce(stratum.township(), stratum.matter(), now)
                .map(DelegationInstrument::number)
                .map(number -> new SuspensionProposal(
                        stratum.township(),
                        areas.require(stratum.township()).name(),
                        stratum.matter(),
                        number,
                        months));
    }

    /** The serious faults of the months from then on, this one included. */
    private Map<Stratum, TreeMap<YearMonth, Serious>> serious(YearMonth from) {
        List<?> rows = entities.createNativeQuery(SERIOUS)
                .setParameter(1, MonthConverter.number(from))
                .setParameter(2, from.atDay(1).toString())
                .getResultList();
        Map<Stratum, TreeMap<YearMonth, Serious>> found = new TreeMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            YearMonth month = MonthConverter.month(((Number) row[2]).intValue());
            Serious serious = new Serious(month, ((Number) row[3]).intValue(), ((Number) row[4]).intValue());
            found.computeIfAbsent(
                            new Stratum((String) row[0], AssistanceMatter.valueOf((String) row[1])),
                            any -> new TreeMap<>())
                    .merge(month, serious, Serious::plus);
        }
        return found;
    }
}

package org.jiuzhu.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;

/** Asked at every signature: whether an officer was trained for it. */
@ApplicationScoped
public class TrainedOfficers {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Rulebook rules;

    /** Whether that officer may sign on that day, as far as training goes. */
    public boolean isTrained(String login, LocalDate day) {
        return rules.wholeNumber(Parameter.TRAINING_REQUIRED, day) == 0
                || of(login).stream().anyMatch(certificate -> certificate.isValid(day));
    }

    /** Until when each officer is trained who is trained on that day. */
    Map<String, LocalDate> until(LocalDate day) {
        return entities.createQuery(
                        "select c.officerLogin, max(c.validTo) from TrainingCertificate c where c.passedOn <= :day"
                                + " and c.validTo >= :day group by c.officerLogin",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
    }

    /** The certificates of an officer, the one that lasts longest first. */
    List<TrainingCertificate> of(String login) {
        return entities.createQuery(
                        "select c from TrainingCertificate c where c.officerLogin = :login order by c.validTo desc",
                        TrainingCertificate.class)
                .setParameter("login", login)
                .getResultList();
    }
}

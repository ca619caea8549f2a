package org.jiuzhu.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Who has read a drawn file and who may; what was ordered about it. The file itself was found in scope before. */
@ApplicationScoped
class Readers {
    /** After so many hours a reading that was begun and left is open to another reader. */
    static final int HOURS_HELD = 24;

    private static final String BEGUN =
            "select r.file_id from spot_reading r join spot_sample s on s.file_id = r.file_id"
                    + " join spot_check k on k.id = s.check_id where k.check_month = ?1 and r.login = ?2 and r.finished_at is null"
                    + " order by r.id";
    private static final String NEXT = Statements.of(Readers.class, "next.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    List<SpotReading> all(long fileId) {
        return entities.createQuery(
                        "select r from SpotReading r where r.fileId = :file order by r.ordinal", SpotReading.class)
                .setParameter("file", fileId)
                .getResultList();
    }

    List<SpotReading> finished(long fileId) {
        return all(fileId).stream().filter(SpotReading::isFinished).toList();
    }

    Optional<SpotReading> own(long fileId, String login) {
        return all(fileId).stream()
                .filter(reading -> reading.login().equals(login))
                .findFirst();
    }

    Optional<Rectification> order(long fileId) {
        return entities.createQuery("select r from Rectification r where r.fileId = :file", Rectification.class)
                .setParameter("file", fileId)
                .getResultStream()
                .findFirst();
    }

    List<SpotVisit> visits(long fileId) {
        return entities.createQuery(
                        "select v from SpotVisit v where v.fileId = :file order by v.visitedOn, v.id", SpotVisit.class)
                .setParameter("file", fileId)
                .getResultList();
    }

    /** Numbers of the changes of the benefit that were decided since it was ordered. */
    List<String> changesSince(Rectification order) {
        if (order.benefitId() == null) {
            return List.of();
        }
        return entities
                .createNativeQuery("select notice_number from adjustment where benefit_id = ?1 and state = 'APPROVED'"
                        + " and decided_at >= ?2 order by id")
                .setParameter(1, order.benefitId())
                .setParameter(2, order.orderedAt().toString().replace('T', ' '))
                .getResultList()
                .stream()
                .map(String::valueOf)
                .map(String.class::cast)
                .toList();
    }

    String caseNumber(SpotFile file) {
        return entities.find(AssistanceCase.class, file.caseId()).number();
    }

    /** The benefit that a file is about; null where nothing is paid by month. */
    Long benefit(SpotFile file) {
        List<?> found = entities.createNativeQuery("select id from benefit where case_id = ?1")
                .setParameter(1, file.caseId())
                .getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).longValue();
    }

    /** Why that officer may not read a file; nothing where it is open (decision 15). */
    Optional<String> obstacle(SpotSample sample, SpotFile file, Officer who) {
        if (!who.holds(Role.BUREAU_SUPERVISOR)) {
            return Optional.of("role");
        }
        if (hasTouched(file, who.login())) {
            return Optional.of("touched");
        }
        if (isKin(file, who.login())) {
            return Optional.of("kin");
        }
        List<SpotReading> readings = all(sample.fileId());
        boolean own = readings.stream().anyMatch(one -> one.login().equals(who.login()));
        long taken = readings.stream().filter(one -> isHeld(one)).count();
        return !own && taken >= sample.readings() ? Optional.of("taken") : Optional.empty();
    }

    private boolean isHeld(SpotReading reading) {
        return reading.isFinished() || reading.begunAt().isAfter(clocks.now().minusHours(HOURS_HELD));
    }

    /** Gives up a reading that was begun and left, so that another may begin. */
    void release(long fileId) {
        all(fileId).stream().filter(reading -> !isHeld(reading)).forEach(entities::remove);
        entities.flush();
    }

    private boolean hasTouched(SpotFile file, String login) {
        return count("select count(*) from trail_entry where case_id = ?1 and officer_login = ?2", file.caseId(), login)
                        > 0
                || file.adjustmentId() != null
                        && count(
                                        "select count(*) from adjustment where id = ?1 and ?2 in (proposed_by, decided_by)",
                                        file.adjustmentId(),
                                        login)
                                > 0;
    }

    private boolean isKin(SpotFile file, String login) {
        return count("select count(*) from case_kin where case_id = ?1 and holder_login = ?2", file.caseId(), login)
                > 0;
    }

    private int count(String sql, long id, String login) {
        return Cells.count(entities.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, login)
                .getSingleResult());
    }

    long next(YearMonth month, String login) {
        List<?> begun = entities.createNativeQuery(BEGUN)
                .setParameter(1, MonthConverter.number(month))
                .setParameter(2, login)
                .setMaxResults(1)
                .getResultList();
        if (!begun.isEmpty()) {
            return ((Number) begun.get(0)).longValue();
        }
        List<?> found = entities.createNativeQuery(NEXT)
                .setParameter(1, MonthConverter.number(month))
                .setParameter(2, login)
                .setParameter(3, clocks.now().minusHours(HOURS_HELD).toString().replace('T', ' '))
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    EntityManager entities() {
        return entities;
    }
}

package org.jiuzhu.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Clocks;

/** What hangs on the boards, for everyone to read: nothing but what {@link PublicSheet} permits. */
@Stateless
@PermitAll
public class PublicBoard {
    /** The lines of a page. */
    public static final int PAGE = 20;

    private static final String NOTICE = "select n.id, n.matter, n.applicantName, p.bornOn, n.persons, n.monthly,"
            + " n.postedOn, n.endsOn, n.number, n.remark from Notice n join n.aCase c join c.applicant p"
            + " where n.endedAt is null and n.endsOn >= :today";

    private static final String ANNOUNCED = "select a.id, c.matter, p.name, p.bornOn, d.persons, d.monthly,"
            + " a.announcedOn, a.endsOn from Announcement a, AssistanceCase c join c.applicant p, Decision d"
            + " where c.id = a.caseId and d.caseId = a.caseId and a.villageCode = :village and a.endsOn >= :today"
            + " and a.id > :after order by a.id";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /**
     * The notices that hang in a village, the oldest first; one line more than a page where there is another page.
     *
     * @param after the key of the last line of the page before, 0 for the first
     */
    public List<PublicRow> notices(String villageCode, long after) {
        return page(NOTICE + " and n.villageCode = :village and n.id > :after order by n.id", villageCode, after)
                .getResultStream()
                .map(PublicBoard::notice)
                .toList();
    }

    /** A notice that hangs; nothing once it was taken down. */
    public Optional<PublicRow> notice(long key) {
        return entities.createQuery(NOTICE + " and n.id = :key", Object[].class)
                .setParameter("today", clocks.today())
                .setParameter("key", key)
                .getResultStream()
                .map(PublicBoard::notice)
                .findFirst();
    }

    /** What was granted in a village and is announced still. */
    public List<PublicRow> announcements(String villageCode, long after) {
        return page(ANNOUNCED, villageCode, after)
                .getResultStream()
                .map(row -> common(PublicSheet.ANNOUNCEMENT, row))
                .toList();
    }

    private TypedQuery<Object[]> page(String jpql, String villageCode, long after) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("village", villageCode)
                .setParameter("after", after)
                .setParameter("today", clocks.today())
                .setMaxResults(PAGE + 1);
    }

    private static PublicRow notice(Object[] read) {
        return common(PublicSheet.NOTICE, read)
                .with(PublicField.NUMBER, read[8])
                .with(PublicField.REMARK, read[9]);
    }

    /** A minor of the first day is not named on any day after. */
    private static PublicRow common(PublicSheet sheet, Object[] read) {
        LocalDate first = (LocalDate) read[6];
        return PublicRow.on(sheet, (Long) read[0])
                .with(PublicField.MATTER, read[1])
                .with(PublicField.APPLICANT, PublicName.of((String) read[2], (LocalDate) read[3], first))
                .with(PublicField.PERSONS, read[4])
                .with(PublicField.AMOUNT, read[5])
                .with(PublicField.FROM, first)
                .with(PublicField.TO, read[7]);
    }
}

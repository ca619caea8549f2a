package org.jiuzhu.benefit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.publicity.PublicBoard;
import org.jiuzhu.publicity.PublicField;
import org.jiuzhu.publicity.PublicName;
import org.jiuzhu.publicity.PublicRow;
import org.jiuzhu.publicity.PublicSheet;
import org.jiuzhu.shared.Clocks;

/** 长期公示: the households of a village in payment, for everyone to read (民发〔2021〕57号 art. 24). */
@Stateless
@PermitAll
public class PublicBenefits {
    private static final String IN_PAYMENT = "select b.id, b.matter, b.headName, p.bornOn, a.persons, a.monthly"
            + " from Benefit b join b.amounts a, AssistanceCase c join c.applicant p"
            + " where c.id = b.caseId and b.villageCode = :village and b.state in :states and b.id > :after"
            + " and a.from = (select max(x.from) from Benefit o join o.amounts x where o.id = b.id"
            + " and (x.from <= :month or x.from = b.from)) order by b.id";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /**
     * In the order in which they were granted; one line more than a page where there is another page.
     *
     * @param after the key of the last line of the page before, 0 for the first
     */
    public List<PublicRow> inPayment(String villageCode, long after) {
        LocalDate today = clocks.today();
        return entities.createQuery(IN_PAYMENT, Object[].class)
                .setParameter("village", villageCode)
                .setParameter("states", BenefitState.IN_PAYMENT)
                .setParameter("month", YearMonth.from(today))
                .setParameter("after", after)
                .setMaxResults(PublicBoard.PAGE + 1)
                .getResultStream()
                .map(read -> row(read, today))
                .toList();
    }

    private static PublicRow row(Object[] read, LocalDate today) {
        return PublicRow.on(PublicSheet.LONG_TERM, (Long) read[0])
                .with(PublicField.MATTER, read[1])
                .with(PublicField.APPLICANT, PublicName.of((String) read[2], (LocalDate) read[3], today))
                .with(PublicField.PERSONS, read[4])
                .with(PublicField.AMOUNT, read[5]);
    }
}

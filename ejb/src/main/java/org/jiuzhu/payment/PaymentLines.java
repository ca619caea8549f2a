package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Refusal;

/** The lines of monthly lists: drawn up by one statement, read in order by pages. */
@ApplicationScoped
class PaymentLines {
    static final int PAGE = 1_000;

    private static final String ROWS = "select new org.jiuzhu.payment.PaymentRow(p.sequence, p.certificateNumber,"
            + " p.matter, p.registration, p.entitlementMonth, p.villageCode, v.name, p.headName, p.identityNumber,"
            + " p.householdPersons, p.persons, p.monthly, p.supplement, p.care, p.backPay, p.payable, p.bank,"
            + " p.accountHolder, p.accountNumber, p.changeMark, p.remark)"
            + " from PaymentLine p, AdministrativeArea v where v.code = p.villageCode and {scope p}"
            + " and p.listId = :list and p.sequence > :after order by p.sequence";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    PaymentLines() {}

    /** For a reckoning outside the container. */
    PaymentLines(EntityManager entities, ScopedQueries scoped) {
        this.entities = entities;
        this.scoped = scoped;
    }

    /** A page of lines after that sequence number. */
    List<PaymentRow> after(long listId, int sequence, int size) {
        return scoped.query(ROWS, PaymentRow.class)
                .setParameter("list", listId)
                .setParameter("after", sequence)
                .setMaxResults(size)
                .getResultList();
    }

    /** All lines in order, page after page, so that a long list needs no more memory than a short one. */
    void each(long listId, Consumer<List<PaymentRow>> reader) {
        List<PaymentRow> page = after(listId, 0, PAGE);
        while (!page.isEmpty()) {
            reader.accept(page);
            int last = page.get(page.size() - 1).sequence();
            page = page.size() < PAGE ? List.of() : after(listId, last, PAGE);
        }
    }

    /** The households on a list: a household with back pay has more than one line. */
    long households(long listId) {
        return scoped.query(
                        "select count(distinct p.benefitId) from PaymentLine p where {scope p} and p.listId = :list",
                        Long.class)
                .setParameter("list", listId)
                .getSingleResult();
    }

    /**
     * The hash over all lines.
     *
     * @throws Refusal {@code payment.lines-differ} where the lines are not those that the list's head counts
     */
    String hash(MonthlyList list) {
        LineHash hash = new LineHash(list);
        each(list.id(), page -> page.forEach(hash::add));
        if (!hash.sum().equals(new LineSum(list.lineCount(), list.total()))) {
            throw new Refusal("payment.lines-differ");
        }
        return hash.value();
    }
}

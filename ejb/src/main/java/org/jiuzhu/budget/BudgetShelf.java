package org.jiuzhu.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Statements;

/** Where budgets are kept; they belong to the whole city, and so do all who ask here. */
@ApplicationScoped
class BudgetShelf {
    private static final String LINES = Statements.of(BudgetShelf.class, "lines.sql");
    private static final String CITY = "230382";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** The documents of a year, the newest first. */
    List<BudgetDocument> documents(int year) {
        return entities.createQuery(
                        "select d from BudgetDocument d where d.year = :year order by d.id desc", BudgetDocument.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    BudgetDocument get(long id) {
        BudgetDocument document = entities.find(BudgetDocument.class, id);
        if (document == null) {
            throw new Refusal("not-found");
        }
        return document;
    }

    /** @throws Refusal {@code not-found} */
    BudgetDocument locked(long id) {
        BudgetDocument document = get(id);
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        return document;
    }

    /**
     * Each township and matter with a budget or a request in that year.
     *
     * @param request one that counts though nobody has signed it, or 0
     */
    List<BudgetLine> lines(int year, long request) {
        List<?> rows = entities.createNativeQuery(LINES)
                .setParameter(1, year)
                .setParameter(2, CITY)
                .setParameter(3, request)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static BudgetLine line(Object[] row) {
        return new BudgetLine(
                (String) row[0],
                (String) row[1],
                AssistanceMatter.valueOf((String) row[2]),
                fen(row[3]),
                fen(row[4]),
                fen(row[5]),
                fen(row[6]));
    }

    private static Fen fen(Object value) {
        return Fen.of(((Number) value).longValue());
    }

    /** Whoever spends or takes back money of a year waits here for the one before. */
    void hold(int year) {
        entities.createNativeQuery(
                        "select id from budget_document where budget_year = ?1 and state = 'CONFIRMED' for update")
                .setParameter(1, year)
                .getResultList();
    }

    EntityManager entities() {
        return entities;
    }
}

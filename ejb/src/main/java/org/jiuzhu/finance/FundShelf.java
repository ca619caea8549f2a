package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Statements;

/** Where fund requests and their payments are kept; they belong to the whole city, and so do all who ask here. */
@ApplicationScoped
class FundShelf {
    private static final String SUMS = Statements.of(FundShelf.class, "sums.sql");
    private static final int NEWEST = 60;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** @throws Refusal {@code not-found} */
    FundRequest get(long id) {
        FundRequest request = entities.find(FundRequest.class, id);
        if (request == null) {
            throw new Refusal("not-found");
        }
        return request;
    }

    /** @throws Refusal {@code not-found} */
    FundRequest locked(long id) {
        FundRequest request = entities.find(FundRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new Refusal("not-found");
        }
        entities.refresh(request);
        return request;
    }

    /** The newest requests, the newest first. */
    List<FundRequest> newest() {
        return entities.createQuery(
                        "select r from FundRequest r order by r.month desc, r.ordinal desc", FundRequest.class)
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /** How many requests a month has. */
    int ordinal(YearMonth month) {
        Integer last = entities.createQuery(
                        "select max(r.ordinal) from FundRequest r where r.month = :month", Integer.class)
                .setParameter("month", month)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** A page of payments after that sequence. */
    List<FundLine> lines(long requestId, Outcome outcome, int after, int size) {
        var query = entities.createQuery(
                        "select l from FundLine l where l.requestId = :request and l.sequence > :after"
                                + (outcome == null ? "" : " and l.outcome = :outcome") + " order by l.sequence",
                        FundLine.class)
                .setParameter("request", requestId)
                .setParameter("after", after)
                .setMaxResults(size);
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        return query.getResultList();
    }

    List<FundSum> sums(long requestId) {
        List<?> rows =
                entities.createNativeQuery(SUMS).setParameter(1, requestId).getResultList();
        return rows.stream().map(row -> sum((Object[]) row)).toList();
    }

    private static FundSum sum(Object[] row) {
        return new FundSum(
                (String) row[0],
                (String) row[1],
                FundProject.valueOf((String) row[2]),
                number(row[3]),
                number(row[4]),
                Fen.of(number(row[5])),
                Fen.of(number(row[6])));
    }

    /** What the bank has answered so far. */
    FundHead.Answered answered(long requestId) {
        long[] paid = answered(requestId, Outcome.PAID);
        long[] returned = answered(requestId, Outcome.RETURNED);
        return new FundHead.Answered(paid[0], Fen.of(paid[1]), returned[0], Fen.of(returned[1]));
    }

    private long[] answered(long requestId, Outcome outcome) {
        Object[] row =
                (Object[]) entities.createNativeQuery("select count(*), coalesce(sum(amount_fen), 0) from fund_line"
                                + " where request_id = ?1 and outcome = ?2")
                        .setParameter(1, requestId)
                        .setParameter(2, outcome.name())
                        .getSingleResult();
        return new long[] {number(row[0]), number(row[1])};
    }

    String nameOf(String login) {
        return entities.createQuery("select o.name from Officer o where o.login = :login", String.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    EntityManager entities() {
        return entities;
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}

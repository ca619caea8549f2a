package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.payment.ListHandover;
import org.jiuzhu.payment.MonthlyList;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Statements;

/** Merges received lists into a request, gathers what came back into another, and takes either apart again. */
@ApplicationScoped
class FundMerging {
    private static final String MERGE = Statements.of(FundMerging.class, "merge.sql");
    private static final String AGAIN = Statements.of(FundMerging.class, "merge-again.sql");
    private static final String SUMMED =
            "insert into fund_sum (request_id, township_code, matter, payments, amount_fen)"
                    + " select request_id, township_code, matter, count(*), sum(amount_fen) from fund_line"
                    + " where request_id = ?1 group by request_id, township_code, matter";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private FundShelf shelf;

    @Inject
    private ListHandover handover;

    FundRequest merge(YearMonth month, Officer merger, LocalDateTime at) {
        List<MonthlyList> lists = handover.received(month);
        if (lists.isEmpty()) {
            throw new Refusal("finance.nothing-received", month);
        }
        FundRequest request = begun(month, FundKind.REGULAR, merger, at);
        Fen sum = Fen.ZERO;
        for (MonthlyList list : lists) {
            handover.merge(list);
            entities.createNativeQuery("insert into fund_request_list (list_id, request_id) values (?1, ?2)")
                    .setParameter(1, list.id())
                    .setParameter(2, request.id())
                    .executeUpdate();
            sum = sum.plus(list.total());
        }
        filled(request, MERGE);
        if (!request.total().equals(sum)) {
            throw new Refusal("finance.sums-differ", request.total(), sum);
        }
        entities.createNativeQuery(SUMMED).setParameter(1, request.id()).executeUpdate();
        return request;
    }

    FundRequest again(YearMonth month, Officer merger, LocalDateTime at) {
        FundRequest request = begun(month, FundKind.REISSUE, merger, at);
        filled(request, AGAIN);
        if (request.lineCount() == 0) {
            throw new Refusal("finance.nothing-to-reissue");
        }
        return request;
    }

    private FundRequest begun(YearMonth month, FundKind kind, Officer merger, LocalDateTime at) {
        FundRequest request = new FundRequest(month, shelf.ordinal(month) + 1, kind, merger, at);
        entities.persist(request);
        entities.flush();
        return request;
    }

    private void filled(FundRequest request, String statement) {
        entities.createNativeQuery(statement).setParameter(1, request.id()).executeUpdate();
        Object[] sum = (Object[]) entities.createNativeQuery(
                        "select count(*), coalesce(sum(amount_fen), 0) from fund_line where request_id = ?1")
                .setParameter(1, request.id())
                .getSingleResult();
        request.hold((int) FundShelf.number(sum[0]), Fen.of(FundShelf.number(sum[1])));
    }

    /** As if it had never been: the lists are received again, what came back waits again. */
    void undo(FundRequest request) {
        List<?> lists = entities.createNativeQuery("select list_id from fund_request_list where request_id = ?1")
                .setParameter(1, request.id())
                .getResultList();
        lists.forEach(list -> handover.leave(FundShelf.number(list)));
        for (String table : new String[] {"fund_line", "fund_sum", "fund_request_list"}) {
            entities.createNativeQuery("delete from " + table + " where request_id = ?1")
                    .setParameter(1, request.id())
                    .executeUpdate();
        }
        entities.remove(request);
    }
}

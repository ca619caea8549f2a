package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.payment.ListHandover;

/** The rows of an answer in the database: held against the payments by statements, and taken over by one. */
@ApplicationScoped
class ResultStaging {
    private static final int BATCH = 50;
    private static final int COLUMNS = 16;
    private static final String INSERT = "insert into result_row (file_id, row_no, batch, sequence_text, sequence,"
            + " account_number, account_holder, amount_text, amount_fen, code, reason, paid_text, paid_on, outcome,"
            + " return_reason, fault) values ";

    /** A letter that the bank's GBK does not have comes back as a question mark; the account itself must agree. */
    private static final String NAME =
            "l.account_holder not like replace(replace(replace(r.account_holder, '%', ''), '_', ''), char(63 using utf8mb4), '_')";

    private static final String OF_LINE =
            "update result_row r join fund_line l on l.request_id = ?2" + " and l.sequence = r.sequence set r.fault = ";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ListHandover handover;

    /** Collects rows and writes them in bundles. */
    final class Bundle {
        private final long fileId;
        private final List<ResultCheck.Read> rows = new ArrayList<>();

        private Bundle(long fileId) {
            this.fileId = fileId;
        }

        void add(ResultCheck.Read read) {
            rows.add(read);
            if (rows.size() == BATCH) {
                write();
            }
        }

        void write() {
            if (rows.isEmpty()) {
                return;
            }
            String marks = rows.stream()
                    .map(row -> "(" + "?, ".repeat(COLUMNS - 1) + "?)")
                    .collect(Collectors.joining(", "));
            Query query = entities.createNativeQuery(INSERT + marks);
            int at = 1;
            for (ResultCheck.Read read : rows) {
                for (Object value : values(read)) {
                    query.setParameter(at++, value);
                }
            }
            query.executeUpdate();
            rows.clear();
        }

        private Object[] values(ResultCheck.Read read) {
            ResultRow row = read.row();
            return new Object[] {
                fileId,
                row.number(),
                cut(row.cell("batch"), 40),
                cut(row.cell("sequence"), 20),
                read.sequence(),
                cut(row.cell("account"), 40),
                cut(row.cell("holder"), 60),
                cut(row.cell("amount"), 30),
                read.amount() == null ? null : read.amount().value(),
                cut(row.cell("code"), 10),
                cut(row.cell("reason"), 200),
                cut(row.cell("day"), 20),
                read.paidOn() == null ? null : read.paidOn().toString(),
                name(read.outcome()),
                name(read.reason()),
                name(read.fault())
            };
        }

        private static String name(Enum<?> value) {
            return value == null ? null : value.name();
        }

        private static String cut(String text, int longest) {
            return text.length() > longest ? text.substring(0, longest) : text;
        }
    }

    Bundle into(long fileId) {
        return new Bundle(fileId);
    }

    /** Holds the rows against the payments; each keeps the first thing that is wrong about it. */
    void judge(long fileId, long requestId) {
        run(
                "update result_row r join (select sequence, min(row_no) as first_row from result_row where file_id = ?1"
                        + " and fault is null group by sequence having count(*) > 1) d on d.sequence = r.sequence"
                        + " set r.fault = 'TWICE' where r.file_id = ?1 and r.fault is null and r.row_no > d.first_row",
                fileId,
                null);
        run(
                "update result_row r left join fund_line l on l.request_id = ?2 and l.sequence = r.sequence"
                        + " set r.fault = 'UNKNOWN' where r.file_id = ?1 and r.fault is null and l.id is null",
                fileId,
                requestId);
        run(
                OF_LINE + "'AMOUNT' where r.file_id = ?1 and r.fault is null and l.amount_fen <> r.amount_fen",
                fileId,
                requestId);
        run(
                OF_LINE + "'ACCOUNT' where r.file_id = ?1 and r.fault is null and (l.account_number <> r.account_number"
                        + " or (" + NAME + " and concat('''', l.account_holder) <> r.account_holder))",
                fileId,
                requestId);
        run(
                OF_LINE
                        + "case when l.outcome = r.outcome and coalesce(l.return_reason, '') = coalesce(r.return_reason, '')"
                        + " then 'KNOWN' else 'ANSWERED' end where r.file_id = ?1 and r.fault is null and l.outcome is not null",
                fileId,
                requestId);
    }

    /** Takes over what is right; how many payments were answered by it. */
    int apply(long fileId, long requestId, LocalDateTime at) {
        int applied = entities.createNativeQuery("update fund_line l join result_row r on r.file_id = ?1"
                        + " and r.sequence = l.sequence and r.fault is null set l.outcome = r.outcome,"
                        + " l.return_reason = r.return_reason, l.paid_on = r.paid_on, l.answered_at = ?3,"
                        + " l.settled = case when r.outcome = 'PAID' then 1 else 0 end"
                        + " where l.request_id = ?2 and l.outcome is null")
                .setParameter(1, fileId)
                .setParameter(2, requestId)
                .setParameter(3, at)
                .executeUpdate();
        settle(requestId);
        entities.getEntityManagerFactory().getCache().evict(FundLine.class);
        return applied;
    }

    /** What was paid again is settled with it, back to its first line. */
    private void settle(long requestId) {
        int more = entities.createNativeQuery("update fund_line p join fund_line c on c.original_id = p.id"
                        + " set p.settled = 1 where c.request_id = ?1 and c.settled = 1 and p.settled = 0")
                .setParameter(1, requestId)
                .executeUpdate();
        while (more > 0) {
            more = entities.createNativeQuery("update fund_line p join fund_line c on c.original_id = p.id"
                            + " set p.settled = 1 where c.settled = 1 and p.settled = 0")
                    .executeUpdate();
        }
    }

    int known(long fileId) {
        return (int) FundShelf.number(
                entities.createNativeQuery("select count(*) from result_row where file_id = ?1 and fault = 'KNOWN'")
                        .setParameter(1, fileId)
                        .getSingleResult());
    }

    /** Requests and lists whose every payment has reached an account are closed. */
    void close(LocalDateTime at) {
        entities.createQuery(
                        "select r from FundRequest r where r.state = :state and not exists"
                                + " (select l from FundLine l where l.requestId = r.id and l.settled = false)",
                        FundRequest.class)
                .setParameter("state", FundState.RELEASED)
                .getResultStream()
                .forEach(request -> request.close(at));
        List<?> lists = entities.createNativeQuery("select r.list_id from fund_request_list r join monthly_list m"
                        + " on m.id = r.list_id and m.state = 'MERGED' join fund_request q on q.id = r.request_id"
                        + " and q.state in ('RELEASED', 'CLOSED') where not exists (select 1 from fund_line l"
                        + " where l.list_id = r.list_id and l.first_key = 1 and l.settled = 0)")
                .getResultList();
        lists.forEach(list -> handover.close(FundShelf.number(list)));
    }

    private void run(String statement, long fileId, Long requestId) {
        Query query = entities.createNativeQuery(statement).setParameter(1, fileId);
        if (requestId != null) {
            query.setParameter(2, requestId);
        }
        query.executeUpdate();
    }
}

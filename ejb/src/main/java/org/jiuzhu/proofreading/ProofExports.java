package org.jiuzhu.proofreading;

import static org.jiuzhu.access.Names.BUREAU_SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.sheets.PlainCell;

/** Own records of a month in the columns of the province's roster, to be held beside it by hand or sent there. */
@Stateless
@RolesAllowed(BUREAU_SERVICE)
public class ProofExports {
    private static final int PAGE = 1_000;
    private static final String ROWS = "select b.township_code, b.matter, h.identity_number, p.name, p.identity_number,"
            + " a.monthly_fen from benefit_person x join benefit b on b.id = x.benefit_id and b.from_month <= ?1"
            + " and (b.to_month is null or b.to_month >= ?1) join person p on p.id = x.person_id"
            + " join household f on f.id = b.household_id join person h on h.id = f.head_id"
            + " join benefit_amount a on a.benefit_id = b.id and a.from_month = (select max(n.from_month)"
            + " from benefit_amount n where n.benefit_id = b.id and n.from_month <= ?1) and a.monthly_fen > 0"
            + " where x.from_month <= ?1 and (x.to_month is null or x.to_month >= ?1) and p.identity_number > ?2"
            + " order by p.identity_number";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    /** CSV in UTF-8, streamed page by page; the stream is not closed. */
    public void own(YearMonth month, OutputStream out) {
        audit.record("OWN_ROSTER_EXPORTED", month.toString(), "");
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\ufeff');
            CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
            for (String column : List.of("township", "matter", "head", "name", "number", "amount")) {
                csv.print(ProofWords.called("column." + column).get(0));
            }
            csv.println();
            String after = "";
            List<?> page = page(month, after);
            while (!page.isEmpty()) {
                for (Object one : page) {
                    Object[] row = (Object[]) one;
                    after = (String) row[4];
                    csv.printRecord(
                            row[0], matter(row[1]), row[2], PlainCell.of(row[3].toString()), after, yuan(row[5]));
                }
                page = page(month, after);
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String matter(Object matter) {
        AssistanceMatter known = AssistanceMatter.valueOf((String) matter);
        return ProofWords.called("matter." + known).get(0);
    }

    private static String yuan(Object fen) {
        return Fen.of(((Number) fen).longValue()).yuan().toPlainString();
    }

    private List<?> page(YearMonth month, String after) {
        return entities.createNativeQuery(ROWS)
                .setParameter(1, MonthConverter.number(month))
                .setParameter(2, after)
                .setMaxResults(PAGE)
                .getResultList();
    }
}

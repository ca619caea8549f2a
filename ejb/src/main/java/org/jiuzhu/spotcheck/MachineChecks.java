package org.jiuzhu.spotcheck;

import static org.jiuzhu.spotcheck.Cells.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.CaseEvidence;
import org.jiuzhu.casework.CaseExplanation.Again;
import org.jiuzhu.casework.Explanations;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Puts to a file what the product can find out by itself, so that the reader begins with the doubts. */
@ApplicationScoped
class MachineChecks {
    private static final String CASE = Statements.of(MachineChecks.class, "case-facts.sql");
    private static final String CHANGE = Statements.of(MachineChecks.class, "change-facts.sql");

    /** Within so many working days a household is told (民发〔2021〕57号 article 21). */
    private static final int DAYS_TO_NOTIFY = 3;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Explanations explanations;

    @Inject
    private CaseEvidence evidence;

    @Inject
    private WorkingCalendar calendar;

    /** One note for each point of the file, in their order. */
    List<MachineNote> of(SpotFile file, String caseNumber) {
        List<MachineNote> notes = file.kind().isOfCase()
                ? ofCase(row(CASE, file.caseId()), caseNumber).notes()
                : ofChange(row(CHANGE, file.adjustmentId())).notes();
        return CheckPoint.of(file.kind()).stream()
                .map(point -> notes.stream()
                        .filter(note -> note.point() == point)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Object[] row(String sql, long id) {
        return (Object[]) entities.createNativeQuery(sql).setParameter(1, id).getSingleResult();
    }

    private CaseFacts ofCase(Object[] row, String number) {
        LocalDateTime at = moment(row[14]);
        return new CaseFacts(
                new CaseFacts.Enquiry(
                        isSet(row[0]),
                        isSet(row[1]),
                        count(row[2]),
                        count(row[3]),
                        count(row[4]),
                        count(row[5]),
                        (String) row[6]),
                new CaseFacts.Board(count(row[7]), count(row[8]), count(row[9])),
                new CaseFacts.Deciding(
                        at, count(row[11]) > 0, isSet(row[12]), count(row[13]), day(row[15]), until(at), day(row[16])),
                "GRANTED".equals(row[17]),
                count(row[19]) > 0,
                isSet(row[10]),
                new CaseFacts.Outside(
                        again(explanations.of(number).again()),
                        evidence.count(number).missing()));
    }

    private static Boolean again(Again again) {
        return switch (again) {
            case SAME -> Boolean.TRUE;
            case DIFFERENT -> Boolean.FALSE;
            default -> null;
        };
    }

    private ChangeFacts ofChange(Object[] row) {
        LocalDateTime at = moment(row[7]);
        return new ChangeFacts(
                (String) row[0],
                isSet(row[1]),
                AdjustmentKind.valueOf((String) row[2]),
                isSet(row[3]),
                isSet(row[4]),
                count(row[6]),
                at,
                day(row[8]),
                until(at),
                MonthConverter.month(count(row[9])));
    }

    private LocalDate until(LocalDateTime decided) {
        return calendar.days().after(decided.toLocalDate(), DAYS_TO_NOTIFY);
    }
}

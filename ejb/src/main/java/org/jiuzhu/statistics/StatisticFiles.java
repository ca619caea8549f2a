package org.jiuzhu.statistics;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.casework.Decision;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** The files behind a figure, by name; of the officer's area, as the records stand now. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR})
public class StatisticFiles {
    @Inject
    private ScopedQueries scoped;

    /**
     * A page of files in the order of their keys.
     *
     * @param after the key of the page before, 0 for the first
     * @param size 1 to 100
     * @return empty where the matter has no such figure
     */
    public List<FileRow> page(FileQuery query, long after, int size) {
        String statement = FilesBehind.statement(query.figure(), query.matter());
        if (statement == null || !FileQuery.LISTED.contains(query.figure())) {
            return List.of();
        }
        String place = FilesBehind.place(query.figure()) + (query.isOfVillage() ? ".villageCode" : ".townshipCode");
        String key = FilesBehind.key(query.figure(), query.matter());
        String registration = query.registration() == null
                ? ""
                : " and " + FilesBehind.registration(query.figure(), query.matter()) + " = :registration";
        TypedQuery<Object[]> asked = scoped.query(
                        statement + " and " + place + " = :area" + registration + " and " + key + " > :after order by "
                                + key,
                        Object[].class)
                .setParameter("area", query.areaCode())
                .setParameter("after", after)
                .setMaxResults(Math.max(1, Math.min(size, 100)));
        if (query.registration() != null) {
            asked.setParameter("registration", query.registration());
        }
        return narrowed(asked, query).getResultStream().map(StatisticFiles::row).toList();
    }

    private static TypedQuery<Object[]> narrowed(TypedQuery<Object[]> asked, FileQuery query) {
        YearMonth month = query.month();
        asked.setParameter("matter", query.matter());
        return switch (query.figure()) {
            case ACCEPTED -> days(asked, month);
            case GRANTED -> moments(asked, month).setParameter("outcome", Decision.Outcome.GRANTED);
            case REFUSED -> moments(asked, month).setParameter("outcome", Decision.Outcome.REFUSED);
            case CHANGED -> moments(asked, month).setParameter("approved", Adjustment.State.APPROVED);
            default -> stock(asked, query);
        };
    }

    private static TypedQuery<Object[]> stock(TypedQuery<Object[]> asked, FileQuery query) {
        boolean went = query.figure() == Figure.WENT_HOUSEHOLDS;
        boolean both = query.figure() != Figure.HOUSEHOLDS;
        YearMonth at = went ? query.month().minusMonths(1) : query.month();
        YearMonth other = went ? query.month() : query.month().minusMonths(1);
        if (query.matter() == AssistanceMatter.LINSHI) {
            return days(asked, query.month());
        }
        boolean byDay = query.matter() == AssistanceMatter.DISHOURU;
        asked.setParameter("at", byDay ? at.atEndOfMonth() : at);
        if (!byDay) {
            asked.setParameter("nothing", Fen.ZERO);
        }
        return both ? asked.setParameter("other", byDay ? other.atEndOfMonth() : other) : asked;
    }

    private static TypedQuery<Object[]> days(TypedQuery<Object[]> asked, YearMonth month) {
        return asked.setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth());
    }

    private static TypedQuery<Object[]> moments(TypedQuery<Object[]> asked, YearMonth month) {
        LocalDate next = month.plusMonths(1).atDay(1);
        return asked.setParameter("begin", month.atDay(1).atStartOfDay()).setParameter("end", next.atStartOfDay());
    }

    private static FileRow row(Object[] cells) {
        return new FileRow(
                ((Number) cells[0]).longValue(),
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (Registration) cells[4],
                ((Number) cells[5]).intValue(),
                cells.length > 6 ? (Fen) cells[6] : null);
    }
}

package org.jiuzhu.statistics;

import java.util.Map;
import org.jiuzhu.rules.AssistanceMatter;

/** The statements by which files are found again that a figure counted; the same conditions as in the counting. */
final class FilesBehind {
    private static final String PAYING =
            "select b.id, c.number, b.headName, v.name, b.registration, a.persons, a.monthly"
                    + " from Benefit b join b.amounts a, AssistanceCase c,"
                    + " AdministrativeArea v where {scope b} and c.id = b.caseId and v.code = b.villageCode and b.matter = :matter"
                    + " and b.from <= :at and (b.to is null or b.to >= :at) and a.monthly > :nothing and a.from ="
                    + " (select max(x.from) from Benefit k join k.amounts x where k.id = b.id and x.from <= :at)";
    private static final String NOT_IN_OTHER = " and not exists (select n.id from Benefit n join n.amounts y"
            + " where n.id = b.id and n.from <= :other and (n.to is null or n.to >= :other) and y.monthly > :nothing"
            + " and y.from = (select max(z.from) from Benefit q join q.amounts z where q.id = n.id and z.from <= :other))";

    private static final Map<Figure, String> BENEFITS = Map.of(
            Figure.HOUSEHOLDS, PAYING,
            Figure.CAME_HOUSEHOLDS, PAYING + NOT_IN_OTHER,
            Figure.WENT_HOUSEHOLDS, PAYING + NOT_IN_OTHER);

    private static final String RECOGNISED =
            "select b.caseId, c.number, b.headName, v.name, c.registration, c.persons, d.monthly"
                    + " from LowIncome b,"
                    + " AssistanceCase c, Decision d, AdministrativeArea v where {scope b} and c.id = b.caseId and d.caseId = b.caseId"
                    + " and v.code = b.villageCode and c.matter = :matter and b.from <= :at and b.until >= :at"
                    + " and (b.endedOn is null or b.endedOn > :at)";
    private static final String NOT_RECOGNISED =
            " and not (b.from <= :other and b.until >= :other and (b.endedOn is null or b.endedOn > :other))";
    private static final Map<Figure, String> RECOGNITIONS = Map.of(
            Figure.HOUSEHOLDS, RECOGNISED,
            Figure.CAME_HOUSEHOLDS, RECOGNISED + NOT_RECOGNISED,
            Figure.WENT_HOUSEHOLDS, RECOGNISED + NOT_RECOGNISED);

    private static final String GRANTS =
            "select b.caseId, c.number, b.headName, v.name, c.registration, c.persons, b.amount"
                    + " from SingleGrant b,"
                    + " AssistanceCase c, AdministrativeArea v where {scope b} and c.id = b.caseId and v.code = b.villageCode"
                    + " and c.matter = :matter and b.decidedOn between :first and :last";
    private static final String ACCEPTED = "select c.id, c.number, c.applicantName, v.name, c.registration, c.persons"
            + " from AssistanceCase c,"
            + " AdministrativeArea v where {scope c} and v.code = c.villageCode and c.matter = :matter"
            + " and c.acceptedOn between :first and :last";
    private static final String DECIDED =
            "select c.id, c.number, c.applicantName, v.name, c.registration, d.persons, d.monthly"
                    + " from AssistanceCase c,"
                    + " Decision d, AdministrativeArea v where {scope c} and d.caseId = c.id and v.code = c.villageCode"
                    + " and c.matter = :matter and d.outcome = :outcome and d.decidedAt >= :begin and d.decidedAt < :end";
    private static final String CHANGED =
            "select j.id, c.number, b.headName, v.name, b.registration, b.householdPersons, j.figures.after"
                    + " from Adjustment j,"
                    + " Benefit b, AssistanceCase c, AdministrativeArea v where {scope j} and b.id = j.benefitId and c.id = b.caseId"
                    + " and v.code = j.villageCode and j.matter = :matter and j.state = :approved and j.decision.decidedAt >= :begin"
                    + " and j.decision.decidedAt < :end";

    private FilesBehind() {}

    /** The attribute by which pages follow each other. */
    static String key(Figure figure, AssistanceMatter matter) {
        return switch (figure) {
            case ACCEPTED, GRANTED, REFUSED -> "c.id";
            case CHANGED -> "j.id";
            default -> matter == AssistanceMatter.DIBAO || matter == AssistanceMatter.TEKUN ? "b.id" : "b.caseId";
        };
    }

    /** The attribute in which the village stands that was counted. */
    static String place(Figure figure) {
        return switch (figure) {
            case ACCEPTED, GRANTED, REFUSED -> "c";
            case CHANGED -> "j";
            default -> "b";
        };
    }

    static String registration(Figure figure, AssistanceMatter matter) {
        boolean benefit = matter == AssistanceMatter.DIBAO || matter == AssistanceMatter.TEKUN;
        return figure == Figure.CHANGED || benefit && place(figure).equals("b") ? "b.registration" : "c.registration";
    }

    /** Key, number, name, village, registration, persons and, but for what was only accepted, an amount; null for none. */
    static String statement(Figure figure, AssistanceMatter matter) {
        return switch (figure) {
            case ACCEPTED -> ACCEPTED;
            case GRANTED, REFUSED -> DECIDED;
            case CHANGED -> CHANGED;
            default ->
                switch (matter) {
                    case DISHOURU -> RECOGNITIONS.get(figure);
                    case LINSHI -> figure == Figure.HOUSEHOLDS ? GRANTS : null;
                    default -> BENEFITS.get(figure);
                };
        };
    }
}

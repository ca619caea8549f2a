package org.jiuzhu.rating;

import java.util.Map;
import java.util.TreeMap;

/** What one township and matter, or several together, come to; it grows while rows are read. */
final class QualityCell {
    private final int[] grades = new int[RatingGrade.values().length];
    private final Map<Integer, Integer> days = new TreeMap<>();
    private int accepted;
    private int decided;
    private int withTerm;
    private int inTime;
    private int overdue;
    private int bad;
    private int fedBack;
    private int objections;
    private int upheld;

    void accept(int cases) {
        accepted += cases;
    }

    /** Decisions that took so many working days. */
    void decide(int workingDays, int cases, int casesWithTerm, int casesInTime) {
        days.merge(workingDays, cases, Integer::sum);
        decided += cases;
        withTerm += casesWithTerm;
        inTime += casesInTime;
    }

    void rate(RatingGrade grade, int ratings) {
        grades[grade.ordinal()] += ratings;
    }

    void overdue(int cases) {
        overdue += cases;
    }

    void bad(int ratings, int answeredInTime) {
        bad += ratings;
        fedBack += answeredInTime;
    }

    void object(int received, int heard) {
        objections += received;
        upheld += heard;
    }

    /** Another cell's figures join these. */
    void add(QualityCell other) {
        other.days.forEach((workingDays, cases) -> days.merge(workingDays, cases, Integer::sum));
        for (RatingGrade grade : RatingGrade.values()) {
            rate(grade, other.grades[grade.ordinal()]);
        }
        accepted += other.accepted;
        decided += other.decided;
        withTerm += other.withTerm;
        inTime += other.inTime;
        overdue += other.overdue;
        bad(other.bad, other.fedBack);
        object(other.objections, other.upheld);
    }

    HandlingFigures handling() {
        return new HandlingFigures(accepted, decided, withTerm, inTime, averageTenths(), ninetieth(), overdue);
    }

    RatingFigures ratings() {
        return new RatingFigures(grades[0], grades[1], grades[2], grades[3], grades[4], bad, fedBack);
    }

    ObjectionFigures objections() {
        return new ObjectionFigures(objections, upheld);
    }

    /** Tenths of a working day, half up; null where nothing was decided. */
    private Integer averageTenths() {
        long sum = days.entrySet().stream()
                .mapToLong(one -> (long) one.getKey() * one.getValue())
                .sum();
        return decided == 0 ? null : (int) ((20 * sum + decided) / (2L * decided));
    }

    /** Within how many working days nine of ten decisions were made; null where nothing was decided. */
    private Integer ninetieth() {
        long wanted = (9L * decided + 9) / 10;
        long passed = 0;
        for (Map.Entry<Integer, Integer> one : days.entrySet()) {
            passed += one.getValue();
            if (passed >= wanted && passed > 0) {
                return one.getKey();
            }
        }
        return null;
    }
}

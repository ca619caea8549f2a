package org.jiuzhu.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Many times the demonstration's decisions and households in payment, in months that nothing else is in. */
final class OversightPopulation {
    static final YearMonth DECIDED = YearMonth.of(2015, 1);

    private static final int FIRST = 50_000_000;

    private final Multiplied rows;

    OversightPopulation(Multiplied rows) {
        this.rows = rows;
    }

    /** Every township that has a village, with one of its villages, numbered from 0 on. */
    static void townships(Multiplied rows) throws Exception {
        rows.run("create table figure_township (k int primary key, township varchar(12), village varchar(12))");
        rows.run("insert into figure_township select row_number() over (order by a.code) - 1, a.code,"
                + " (select min(v.code) from area v where v.parent_code = a.code) from area a"
                + " where a.area_level = 'TOWNSHIP' and exists (select 1 from area v where v.parent_code = a.code)");
    }

    /** So many decisions of the month, over every township that has villages and all four matters. */
    void decide(int count) throws Exception {
        townships(rows);
        Map<String, String> cases = new HashMap<>();
        cases.put("id", FIRST + " + x.n");
        cases.put("number", "concat('9', lpad(x.n, 21, '0'))");
        cases.put("township_code", "p.township");
        cases.put("village_code", "p.village");
        cases.put("matter", "elt(1 + mod(floor(x.n / 27), 4), 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')");
        cases.put("near_relative", "case when mod(x.n, 50) = 0 then 1 else 0 end");
        rows.copy(
                "assistance_case",
                "state = 'COMPLETED' and id in (select case_id from decision where outcome = 'GRANTED')",
                count,
                cases,
                "join figure_township p on p.k = mod(x.n, 27)");
        Map<String, String> decisions = new HashMap<>();
        decisions.put("case_id", FIRST + " + x.n");
        decisions.put("document_number", "concat('figure ', x.n)");
        decisions.put("township_code", "p.township");
        decisions.put("matter", cases.get("matter"));
        decisions.put("decided_at", "'2015-01-15 10:00:00'");
        decisions.put("facts", "null");
        decisions.put("explanation", "''");
        rows.copy("decision", "outcome = 'GRANTED'", count, decisions, "join figure_township p on p.k = mod(x.n, 27)");
        rows.run("analyze table assistance_case, decision");
    }

    /** Households of two in payment in that month alone. */
    void pay(int count, YearMonth in) throws Exception {
        int month = in.getYear() * 100 + in.getMonthValue();
        int households = count / 2;
        Map<String, String> persons = new HashMap<>();
        persons.put("id", FIRST + " + x.n");
        persons.put(
                "identity_number",
                "concat(concat('2303821', lpad(950 + mod(floor(x.n / 280), 40), 3, '0'), lpad(1 + mod(floor(x.n / 28), 10),"
                        + " 2, '0'), lpad(1 + mod(x.n, 28), 2, '0')), lpad(floor(x.n / 11200), 3, '0'), 'X')");
        persons.put("born_on", "'1960-01-01'");
        rows.copy("person", "1 = 1", count, persons, "");
        fixCheckDigits();
        rows.copy(
                "household",
                "1 = 1",
                households,
                Map.of(
                        "id",
                        FIRST + " + x.n",
                        "head_id",
                        FIRST + " + x.n",
                        "township_code",
                        "p.township",
                        "village_code",
                        "p.village"),
                "join figure_township p on p.k = mod(x.n, 27)");
        Map<String, String> benefits = new HashMap<>();
        benefits.put("id", FIRST + " + x.n");
        benefits.put("certificate_number", "concat('F', x.n)");
        benefits.put("case_id", FIRST + " + x.n");
        benefits.put("decision_number", "concat('figure ', x.n)");
        benefits.put("household_id", FIRST + " + x.n");
        benefits.put("matter", "'DIBAO'");
        benefits.put("township_code", "p.township");
        benefits.put("village_code", "p.village");
        benefits.put("from_month", String.valueOf(month));
        benefits.put("first_list_month", String.valueOf(month));
        benefits.put("to_month", String.valueOf(month));
        benefits.put("state", "'STOPPED'");
        benefits.put("arrears_from", "null");
        rows.copy("benefit", "1 = 1", households, benefits, "join figure_township p on p.k = mod(x.n, 27)");
        rows.run("insert into benefit_amount (benefit_id, from_month, monthly_fen, persons, reason) select " + FIRST
                + " + n, " + month + ", 50000 + 100 * mod(n, 97), 2, 'DECISION' from (" + Multiplied.numbers(households)
                + ") x");
        rows.run("insert into benefit_person (benefit_id, person_id, open_person_id, from_month, to_month) select "
                + FIRST + " + mod(n, " + households + "), " + FIRST + " + n, null, " + month + ", " + month + " from ("
                + Multiplied.numbers(count) + ") x");
        rows.run("analyze table person, household, benefit, benefit_amount, benefit_person");
    }

    /** The last digit by GB 11643, reckoned where the numbers are. */
    private void fixCheckDigits() throws Exception {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            sum.append(i == 0 ? "" : " + ")
                    .append("substring(identity_number, ")
                    .append(i + 1)
                    .append(", 1) * ")
                    .append(weights[i]);
        }
        rows.run(
                "update person set identity_number = concat(left(identity_number, 17), substring('10X98765432', 1 + mod("
                        + sum + ", 11), 1)) where id >= " + FIRST);
    }
}

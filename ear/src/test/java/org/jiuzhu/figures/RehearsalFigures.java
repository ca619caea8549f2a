package org.jiuzhu.figures;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.FactsText;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.rehearsal.Rehearsal;
import org.jiuzhu.rehearsal.Rehearsals;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleChangeForm;
import org.jiuzhu.rules.RuleChanges;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.rules.StandardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long one assessment takes, and a rehearsal over as many households as a county has in payment. */
@ExtendWith(ArquillianExtension.class)
class RehearsalFigures {
    private static final int HOUSEHOLDS = 20_000;
    private static final int WARM = 5_000;
    private static final int TIMES = 20_000;
    private static final LocalDate START = LocalDate.of(2030, 1, 1);

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private RuleChanges changes;

    @Inject
    private Rulebook rulebook;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(RehearsalFigures.class);
    }

    @Test
    void one_assessment() throws Exception {
        String facts = text("select facts from decision where outcome = 'GRANTED' order by length(facts) desc");
        RuleSheet rules = rulebook.sheet(RuleVersion.DB_2021_2022, LocalDate.of(2026, 11, 23));
        assess(facts, rules, WARM);
        long begun = System.nanoTime();
        assess(facts, rules, TIMES);
        System.out.printf(
                "one assessment, facts read from their text: %.1f µs%n", (System.nanoTime() - begun) / 1e3 / TIMES);
    }

    private static void assess(String facts, RuleSheet rules, int times) {
        for (int i = 0; i < times; i++) {
            Assessed.of(FactsText.facts(facts), rules).explanation();
        }
    }

    @Test
    void a_rehearsal_over_all_households() throws Exception {
        long have = Long.parseLong(text("select count(*) from benefit where state = 'ACTIVE'"));
        multiply(HOUSEHOLDS / have + 1);
        long change = As.the(Login.BUREAU_POLICY).call(() -> changes.propose(standard()));
        long begun = System.nanoTime();
        As.the(Login.BUREAU_POLICY).run(() -> rehearsals.start(change));
        Rehearsal rehearsal = newest(change);
        while (rehearsal.state() == Rehearsal.State.RUNNING) {
            Thread.sleep(100);
            rehearsal = newest(change);
        }
        System.out.printf(
                "rehearsal of %d households: %s after %.1f s%n",
                rehearsal.done(), rehearsal.state(), (System.nanoTime() - begun) / 1e9);
    }

    private Rehearsal newest(long change) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> rehearsals.newest(change).orElseThrow());
    }

    private static RuleChangeForm standard() {
        RuleChangeForm form = new RuleChangeForm();
        form.subject = RuleSubject.STANDARD;
        form.kind = StandardKind.DIBAO;
        form.registration = Registration.RURAL;
        form.yuan = new BigDecimal("620");
        form.months = 1;
        form.from = START;
        form.document = "figures";
        form.reason = "figures";
        return form;
    }

    /** Every case in payment so many times more, with its decision and its benefit. */
    private void multiply(long times) throws Exception {
        String copies = "(with recursive copies as (select 1 as k union all select k + 1 from copies where k < " + times
                + ") select k from copies) copies";
        change("insert into assistance_case (number, matter, township_code, village_code, household_id,"
                + " declaration_id, applicant_id, applicant_name, registration, persons, channel, state, rule_version,"
                + " route, instrument_id, submitted_at, accepted_on, total_due_on, survey_stage, check_stage,"
                + " second_investigator, proposal) select concat('9', lpad(k, 4, '0'), lpad(c.id, 17, '0')), c.matter,"
                + " c.township_code, c.village_code, c.household_id, c.declaration_id, c.applicant_id,"
                + " c.applicant_name, c.registration, c.persons, c.channel, 'COMPLETED', c.rule_version, c.route,"
                + " c.instrument_id, c.submitted_at, c.accepted_on, c.total_due_on, c.survey_stage, c.check_stage,"
                + " c.second_investigator, c.proposal from assistance_case c join benefit b on b.case_id = c.id join "
                + copies);
        change("insert into decision (case_id, document_number, outcome, decided_by, decided_at, in_name_of,"
                + " instrument_id, seal, monthly_fen, persons, first_entitled, explanation, reason, facts,"
                + " assessed_under, township_code, matter) select n.id, concat('X', n.number), d.outcome, d.decided_by, d.decided_at,"
                + " d.in_name_of, d.instrument_id, d.seal, d.monthly_fen, d.persons, d.first_entitled, d.explanation,"
                + " d.reason, d.facts, d.assessed_under, n.township_code, n.matter from assistance_case n join decision d"
                + " on d.case_id = cast(right(n.number, 17) as unsigned) where left(n.number, 1) = '9'");
        change("insert into benefit (certificate_number, case_id, decision_number, household_id, matter,"
                + " registration, township_code, village_code, head_name, household_persons, from_month,"
                + " first_list_month, state) select n.number, n.id, concat('X', n.number), b.household_id, b.matter,"
                + " b.registration, b.township_code, b.village_code, b.head_name, b.household_persons, b.from_month,"
                + " b.first_list_month, 'ACTIVE' from assistance_case n join benefit b"
                + " on b.case_id = cast(right(n.number, 17) as unsigned) where left(n.number, 1) = '9'");
        change("insert into benefit_amount (benefit_id, from_month, monthly_fen, persons) select x.id,"
                + " a.from_month, a.monthly_fen, a.persons from benefit x join benefit b"
                + " on b.case_id = cast(right(x.certificate_number, 17) as unsigned)"
                + " join benefit_amount a on a.benefit_id = b.id where left(x.certificate_number, 1) = '9'");
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

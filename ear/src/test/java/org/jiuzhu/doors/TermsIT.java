package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.Desk;
import org.jiuzhu.casework.ExtensionCause;
import org.jiuzhu.casework.Termination;
import org.jiuzhu.casework.Terms;
import org.jiuzhu.casework.Watch;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.ClockMoved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms as the rows of the rules give them, and what prolongs or ends them. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {
    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private Terms terms;

    @Inject
    private Rulebook rules;

    @Inject
    private Watch watch;

    @Inject
    private Desk desk;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(TermsIT.class);
    }

    /** 3 calendar days that do not roll in 2012, 3 working days since 2021 (decision 22). */
    @ParameterizedTest
    @CsvSource({
        "DB_2012, 2021-04-29, 2021-05-02",
        "DB_2012, 2021-06-11, 2021-06-14",
        "DB_2021, 2021-09-30, 2021-10-11",
        "DB_2021, 2021-07-09, 2021-07-14"
    })
    void a_refusal_is_told_in_time(RuleVersion version, LocalDate decided, LocalDate told) {
        assertEquals(told, rules.dueOn(version, Route.ONE_LEVEL, "NOTIFY", decided));
    }

    @ParameterizedTest
    @CsvSource({"ONE_LEVEL, TOTAL, 2023-03-29", "TWO_LEVEL, TOTAL, 2023-04-13", "ONE_LEVEL, EXTENDED, 2023-05-06"})
    void twenty_thirty_and_forty_five_working_days_bind_the_whole(Route route, String step, LocalDate due) {
        assertEquals(due, rules.dueOn(RuleVersion.DB_2021_2022, route, step, LocalDate.of(2023, 3, 1)));
    }

    @Test
    void a_term_is_prolonged_for_a_listed_cause_and_once() throws Exception {
        String number = cases.accepted(YANGMU);
        String before = dueOn(number);

        YANGMU.approver().run(() -> terms.extend(number, ExtensionCause.DIFFICULT_SURVEY, "全家外出务工"));

        assertEquals(1, dueOn(number).compareTo(before) > 0 ? 1 : 0);
        Expect.refusal(
                "case.step-not-open",
                Login.YANGMU_APPROVER,
                () -> terms.extend(number, ExtensionCause.OBJECTION, "again"));
    }

    @Test
    void without_a_cause_no_term_is_prolonged() throws Exception {
        String number = cases.accepted(YANGMU);
        String before = dueOn(number);

        Expect.forbidden(Login.YANGMU_CLERK, () -> terms.extend(number, ExtensionCause.OBJECTION, "异议"));

        assertEquals(before, dueOn(number));
    }

    @Test
    void a_case_whose_applicant_died_ends_without_a_decision() throws Exception {
        String number = cases.awaitingApproval(YANGMU);

        YANGMU.reviewer().run(() -> terms.terminate(number, Termination.values()[0], "申请人死亡"));

        assertEquals("TERMINATED", registers.stateOf(number));
        assertEquals(
                0,
                registers.count(
                        "select count(*) from decision d join assistance_case c on c.id = d.case_id where c.number = ?",
                        number));
    }

    @Test
    void what_falls_due_is_reminded_of_once() throws Exception {
        String number = cases.accepted(YANGMU);
        registers.change(
                "update case_task t join assistance_case c on c.id = t.case_id set t.due_on = ? where c.number = ?",
                cases.today(),
                number);

        watch.clockMoved(new ClockMoved(cases.today()));
        watch.clockMoved(new ClockMoved(cases.today()));

        assertEquals(
                registers.count(
                        "select count(*) from case_task t join assistance_case c on c.id = t.case_id"
                                + " where c.number = ? and t.waiting_for = 'US'",
                        number),
                registers.count(
                        "select count(*) from escalation e join case_task t on t.term_id = e.term_id"
                                + " join assistance_case c on c.id = t.case_id"
                                + " where e.level = 'REMINDER' and c.number = ?",
                        number));
        assertEquals(
                0,
                registers.count(
                        "select count(*) from escalation e join case_task t on t.term_id = e.term_id join"
                                + " assistance_case c on c.id = t.case_id where e.level <> 'REMINDER' and c.number = ?",
                        number));
        long reminded = YANGMU.clerk().call(() -> desk.reminders());
        assertEquals(true, reminded >= 1);
    }

    private String dueOn(String number) throws Exception {
        return registers.text("select total_due_on from assistance_case where number = ?", number);
    }
}

package org.jiuzhu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself holds of the two hands and the one open proposal, whatever a program does wrong. */
class WritingRulesPastTheProductIT {
    private static final String INSERT = "insert into rule_change (subject, rule_key, number_value, period_months,"
            + " effective_from, document_number, reason, confirmed, state, open_key, proposed_by, proposed_at)"
            + " values ('STANDARD', 'IT/IT', 1, 1, '2031-01-01', 'd', 'r', 1, 'PROPOSED', 'IT/IT', 'bureau-policy',"
            + " '2026-11-23 12:00:00')";

    private Tables tables;

    @BeforeEach
    void propose() throws SQLException {
        tables = new Tables();
        tables.run(INSERT);
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "change_four_eyes | state = 'SIGNED', open_key = null, decided_by = proposed_by, decided_at = proposed_at",
                "change_four_eyes | state = 'REJECTED', open_key = null, decided_by = proposed_by, decided_at = proposed_at",
                "change_four_eyes | state = 'WITHDRAWN', open_key = null, decided_by = 'bureau-approver', decided_at = proposed_at",
                "change_decided   | state = 'SIGNED', open_key = null",
                "change_decided   | decided_by = 'bureau-approver', decided_at = proposed_at",
                "change_open      | open_key = null",
                "change_open      | open_key = 'IT/OTHER'",
                "change_open      | state = 'WITHDRAWN', decided_by = proposed_by, decided_at = proposed_at",
                "change_document  | document_number = ''",
                "change_reason    | reason = ''",
                "change_value     | number_value = -1",
                "change_value     | period_months = 6",
                "change_limit     | limit_unit = 'WD'",
                "change_limit     | subject = 'DEADLINE'",
                "change_proposer  | proposed_by = 'nobody'"
            })
    void a_proposal_that_cannot_be_is_not_written(String check, String change) {
        assertRefusedBy(check, "update rule_change set " + change + " where rule_key = 'IT/IT'");
    }

    @Test
    void a_rule_has_one_open_proposal_and_any_number_of_others() throws SQLException {
        assertRefusedBy("change_one_open", INSERT);

        tables.run("update rule_change set state = 'WITHDRAWN', open_key = null, decided_by = proposed_by,"
                + " decided_at = proposed_at where rule_key = 'IT/IT'");
        tables.run(INSERT);

        assertEquals("2", tables.value("select count(*) from rule_change where rule_key = 'IT/IT'"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "standard_four_eyes       | update standard set proposed_by = 'bureau-policy'",
                "standard_four_eyes       | update standard set proposed_by = 'bureau-policy', signed_by = 'bureau-policy'",
                "standard_document        | update standard set document_number = ''",
                "rule_parameter_four_eyes | update rule_parameter set signed_by = 'bureau-policy'",
                "rule_parameter_value     | update rule_parameter set number_value = -1",
                "deadline_four_eyes       | update deadline set proposed_by = 'bureau-policy', signed_by = 'bureau-policy'",
                "deadline_signer          | update deadline set proposed_by = 'bureau-policy', signed_by = 'nobody'"
            })
    void a_row_has_two_hands_or_came_with_the_product(String check, String sql) {
        assertRefusedBy(check, sql);
    }

    private void assertRefusedBy(String key, String sql) {
        String message = assertThrows(SQLException.class, () -> tables.run(sql)).getMessage();

        assertTrue(message.contains(key), message);
    }
}

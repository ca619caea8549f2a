package org.jiuzhu.harness;

import static org.jiuzhu.harness.Login.FINANCE;
import static org.jiuzhu.harness.Login.MISHAN_CLERK;
import static org.jiuzhu.harness.Login.YANGMU_CLERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HarnessIT {
    @EJB
    private Guarded guarded;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(HarnessIT.class);
    }

    @Test
    void a_clerk_is_let_in_under_the_name_of_the_account() throws Exception {
        assertEquals("yangmu-clerk", As.the(YANGMU_CLERK).call(guarded::whoCalls));
        assertEquals("mishan-clerk", As.the(MISHAN_CLERK).call(guarded::whoCalls));
    }

    @Test
    void an_officer_without_the_role_is_refused() throws Exception {
        As finance = As.the(FINANCE);

        assertThrows(EJBAccessException.class, () -> finance.call(guarded::whoCalls));
    }

    @Test
    void nobody_is_refused() {
        assertThrows(EJBAccessException.class, guarded::whoCalls);
    }

    @Test
    void the_database_answers_through_the_data_source() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select 1")) {
            rows.next();

            assertEquals(1, rows.getInt(1));
        }
    }
}

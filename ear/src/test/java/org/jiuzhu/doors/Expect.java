package org.jiuzhu.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.shared.Refusal;

/** That an officer is not let through. */
final class Expect {
    private Expect() {}

    /** The rules are against it. */
    static Refusal refusal(String reason, Login login, As.Work act) throws Exception {
        As officer = As.the(login);

        Refusal refusal = assertThrows(Refusal.class, () -> officer.run(act));

        assertEquals(reason, refusal.reason());
        return refusal;
    }

    /** For that officer it does not exist. */
    static void notFound(Login login, As.Work act) throws Exception {
        refusal("not-found", login, act);
    }

    /** The role is not let in at the door. */
    static void forbidden(Login login, As.Work act) throws Exception {
        As officer = As.the(login);

        assertThrows(EJBAccessException.class, () -> officer.run(act));
    }
}

package org.jiuzhu.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The names behind logins, for papers that show who signed. */
@Stateless
@PermitAll
public class OfficerNames {
    @Inject
    private Officers officers;

    public String of(String login) {
        return officers.name(login);
    }
}

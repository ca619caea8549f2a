package org.jiuzhu.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The register's door for the identity store. The container asks the store from within the web module, where Payara does
 * not find this module's persistence unit; within an EJB of this module it does.
 */
@Stateless
@PermitAll
public class OfficerLookup {
    @Inject
    private Officers officers;

    public Optional<Officer> active(String login) {
        return officers.active(login);
    }
}

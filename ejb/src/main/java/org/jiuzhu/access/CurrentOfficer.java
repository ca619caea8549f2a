package org.jiuzhu.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who acts now, by the container's own word. */
@Stateless
@PermitAll
public class CurrentOfficer {
    /** The product's own hand. */
    public static final String PRODUCT = "system";

    @Resource
    private SessionContext session;

    @Inject
    private Officers officers;

    @Inject
    private OfficerOfRequest known;

    /** The officer behind the call; read once in a request. Nobody, or a person no longer active, may not act. */
    public Officer get() {
        String login = session.getCallerPrincipal().getName();
        Officer officer = known.of(login);
        if (officer == null) {
            officer = officers.active(login).orElseThrow(() -> new EJBAccessException("No active officer"));
            known.keep(officer);
        }
        return officer;
    }

    /** The login to write down: the officer's, or the product's own where a timer or the start of the product acts. */
    public String hand() {
        String login = session.getCallerPrincipal().getName();
        Officer officer = known.of(login);
        return officer != null
                ? login
                : officers.active(login).map(Officer::login).orElse(PRODUCT);
    }
}

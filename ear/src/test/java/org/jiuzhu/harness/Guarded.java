package org.jiuzhu.harness;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A door that only clerks may open, to prove that the harness calls as the officer it names. */
@Stateless
public class Guarded {
    @Resource
    private SessionContext context;

    @RolesAllowed("CLERK")
    public String whoCalls() {
        return context.getCallerPrincipal().getName();
    }
}

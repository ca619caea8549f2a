package org.jiuzhu.harness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Vetoed;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** Runs work as one officer; the deployment descriptor makes one EJB of it for each {@link Login}. */
@Vetoed
@PermitAll
public class Caller {
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> Future<T> meanwhile(Callable<T> work) throws Exception {
        return new AsyncResult<>(work.call());
    }
}

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
    /** What came of a call; an EJB of this module would wrap an exception that the product throws. */
    public record Outcome<T>(T answer, Exception thrown) {
        static <T> Outcome<T> of(Callable<T> work) {
            try {
                return new Outcome<>(work.call(), null);
            } catch (Exception e) {
                return new Outcome<>(null, e);
            }
        }

        public T orThrow() throws Exception {
            if (thrown != null) {
                throw thrown;
            }
            return answer;
        }
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> Outcome<T> call(Callable<T> work) {
        return Outcome.of(work);
    }

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> Future<Outcome<T>> meanwhile(Callable<T> work) {
        return new AsyncResult<>(Outcome.of(work));
    }
}

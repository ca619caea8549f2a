package org.jiuzhu.shared;

import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;

/** Recognises what the database throws when two hands write the same thing at once and it lets one through. */
public final class Collisions {
    private static final int DUPLICATE_KEY = 1062;

    private Collisions() {}

    /** Whether another has just entered what may be there only once. */
    public static boolean isDuplicate(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLIntegrityConstraintViolationException violation
                        && violation.getErrorCode() == DUPLICATE_KEY);
    }

    /** Whether the database gave this hand up in favour of another. */
    public static boolean isGivenUp(Throwable failure) {
        return causes(failure).anyMatch(SQLTransactionRollbackException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}

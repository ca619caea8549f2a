package org.jiuzhu.web.layout;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * What went wrong, as the officer is to hear it.
 *
 * @param sentences one, or one for each fault of a form; none for {@link Kind#EXPIRED} and {@link Kind#BROKEN}
 */
public record Failure(Kind kind, List<Sentence> sentences) {

    /** A sentence and the input it belongs to, or null. */
    public record Sentence(String field, String text) {}

    /** The four ways in which a page answers. */
    public enum Kind {
        REFUSED,
        FORBIDDEN,
        EXPIRED,
        BROKEN
    }

    private static final int DEEPEST = 30;

    /** Looks through the wrappings for what the officer can understand; anything else is broken. */
    public static Failure of(Throwable thrown) {
        Throwable link = thrown;
        for (int depth = 0; link != null && depth < DEEPEST; depth++) {
            Optional<Failure> known = known(link);
            if (known.isPresent()) {
                return known.get();
            }
            link = link.getCause();
        }
        return new Failure(Kind.BROKEN, List.of());
    }

    private static Optional<Failure> known(Throwable link) {
        if (link instanceof Refusal refusal) {
            return Optional.of(refused(refusal));
        }
        if (link instanceof OptimisticLockException) {
            return Optional.of(saying(Kind.REFUSED, "layout.changed-by-another"));
        }
        if (link instanceof PessimisticLockException || link instanceof SQLTransactionRollbackException) {
            return Optional.of(saying(Kind.REFUSED, "layout.busy"));
        }
        if (link instanceof SQLException && Collisions.isDuplicate(link)) {
            return Optional.of(saying(Kind.REFUSED, "layout.entered-meanwhile"));
        }
        if (link instanceof EJBAccessException || link instanceof AccessLocalException) {
            return Optional.of(saying(Kind.FORBIDDEN, "layout.forbidden"));
        }
        return link instanceof ViewExpiredException
                ? Optional.of(new Failure(Kind.EXPIRED, List.of()))
                : Optional.empty();
    }

    private static Failure refused(Refusal refusal) {
        List<? extends Refusal> faults = refusal instanceof FormRefusal form ? form.faults() : List.of(refusal);
        return new Failure(Kind.REFUSED, faults.stream().map(Failure::sentence).toList());
    }

    private static Sentence sentence(Refusal refusal) {
        return new Sentence(refusal instanceof FieldRefusal at ? at.field() : null, text(refusal));
    }

    private static Failure saying(Kind kind, String key) {
        return new Failure(kind, List.of(new Sentence(null, Texts.of(key))));
    }

    /** The sentence of a refusal with its facts. */
    public static String text(Refusal refusal) {
        return Texts.of(refusal.reason(), refusal.details().toArray());
    }
}

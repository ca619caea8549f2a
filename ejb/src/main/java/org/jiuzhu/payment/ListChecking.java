package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jiuzhu.payment.ListFinding.Wrong;
import org.jiuzhu.shared.Refusal;

/** Puts the seven checks to a list; each is one question to the database. */
@ApplicationScoped
class ListChecking {
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    List<ListFinding> findings(long listId) {
        return Arrays.stream(ListCheck.values())
                .map(check -> finding(check, listId))
                .toList();
    }

    private ListFinding finding(ListCheck check, long listId) {
        List<?> rows = entities.createNativeQuery(check.wrong())
                .setParameter(1, listId)
                .setMaxResults(SHOWN + 1)
                .getResultList();
        List<Wrong> wrong =
                rows.stream().limit(SHOWN).map(row -> wrong((Object[]) row)).toList();
        return new ListFinding(check, wrong, rows.size() > SHOWN);
    }

    private static Wrong wrong(Object[] row) {
        return new Wrong(Objects.toString(row[0], ""), Objects.toString(row[1], ""), Objects.toString(row[2], ""));
    }

    /** @throws Refusal {@code payment.check-failed} with the first check that found something */
    void requireClean(long listId) {
        findings(listId).stream()
                .filter(finding -> !finding.isClean())
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(
                            "payment.check-failed",
                            finding.check(),
                            finding.shown().get(0).name());
                });
    }
}

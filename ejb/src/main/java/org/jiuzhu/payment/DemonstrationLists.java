package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Installation;

/** Makes, signs and receives the monthly lists of a demonstration on days that have passed. */
@ApplicationScoped
public class DemonstrationLists {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private ListShelf shelf;

    @Inject
    private DrawingUp drawing;

    @Inject
    private Freezing freezing;

    /** Whose list, of which month. */
    public record MonthlyListKey(String townshipCode, YearMonth month) {}

    /** Who took a list a step further, and when. */
    public record Hand(Officer officer, LocalDateTime at) {}

    /**
     * The list of a township and month, as far as there are hands for it. One without lines stays as it was made: nobody
     * signs for nothing.
     *
     * @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration}, {@code payment.maker-may-not-sign}
     */
    public void settle(MonthlyListKey key, Officer checker, Hand made, Optional<Hand> signed, Optional<Hand> received) {
        installation.requireDemonstration();
        MonthlyList list = new MonthlyList(key.townshipCode(), key.month(), made.officer(), made.at());
        shelf.add(list);
        drawing.all(list);
        if (list.lineCount() > 0) {
            signed.ifPresent(head -> settled(list, checker, made, head));
            received.ifPresent(bureau -> list.receive(bureau.officer(), bureau.at(), list.linesHash()));
        }
    }

    private void settled(MonthlyList list, Officer checker, Hand made, Hand head) {
        list.check(checker, made.at());
        list.freeze(made.officer(), made.at(), hashAsSeenBy(head.officer(), list));
        freezing.settle(list);
        list.sign(head.officer(), head.at(), list.linesHash());
    }

    private String hashAsSeenBy(Officer reader, MonthlyList list) {
        CurrentOfficer seeing = new CurrentOfficer() {
            @Override
            public Officer get() {
                return reader;
            }
        };
        return new PaymentLines(entities, new ScopedQueries(entities, seeing)).hash(list);
    }
}

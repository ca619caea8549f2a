package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Installation;

/** Makes, signs and receives the lists of the months before a demonstration begins; a real installation refuses it. */
@ApplicationScoped
public class DemonstrationLists {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private ListShelf shelf;

    @Inject
    private PaymentLines lines;

    public void settle(String townshipCode, YearMonth month, Hands hands, LocalDateTime at) {
        installation.requireDemonstration();
        MonthlyList list = new MonthlyList(townshipCode, month, hands.clerk(), at);
        shelf.add(list);
        list.hold(lines.drawUp(list));
        PaymentLines asTheBureauSees = new PaymentLines(entities, new ScopedQueries(entities, hands.reader()));
        list.sign(hands.head(), at, asTheBureauSees.hash(list));
        list.receive(hands.bureau(), at, list.linesHash());
    }

    /** Who made, signed and received. */
    public record Hands(Officer clerk, Officer head, Officer bureau) {
        private CurrentOfficer reader() {
            return new CurrentOfficer() {
                @Override
                public Officer get() {
                    return bureau;
                }
            };
        }
    }
}

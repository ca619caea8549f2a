package org.jiuzhu.workfund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Installation;

/** The norms of a demonstration. */
@ApplicationScoped
public class DemonstrationNorms {
    @Inject
    private WorkShelf shelf;

    @Inject
    private Installation installation;

    /** @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration} */
    public void enter(WorkKind kind, YearMonth from, long yuan, String document, Officer finance) {
        installation.requireDemonstration();
        shelf.add(
                new WorkNorm(kind, from, Fen.ofYuan(yuan), document),
                finance,
                from.atDay(1).atStartOfDay());
    }
}

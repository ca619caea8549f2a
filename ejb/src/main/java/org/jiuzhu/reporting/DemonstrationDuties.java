package org.jiuzhu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;

/** What the bureau of a demonstration asks for: evaluations of the last months, from the townships and then its own. */
@ApplicationScoped
public class DemonstrationDuties {
    private static final int MONTHS = 3;
    private static final int TOWNSHIPS_DAYS = 9;
    private static final int BUREAUS_DAYS = 14;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private ObligationOpening opening;

    @Inject
    private Clocks clocks;

    /**
     * Asks townships and bureau.
     *
     * @param ofTownships title, what is demanded and document, parted by |
     * @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration}
     */
    public void ask(Officer bureau, String ofTownships, String ofBureau) {
        installation.requireDemonstration();
        add(bureau, ObligationOwner.TOWNSHIP, ofTownships.split("\\|"), TOWNSHIPS_DAYS);
        add(bureau, ObligationOwner.BUREAU, ofBureau.split("\\|"), BUREAUS_DAYS);
        entities.flush();
        opening.all();
    }

    private void add(Officer bureau, ObligationOwner owner, String[] words, int days) {
        LocalDate today = clocks.today();
        DutyForm form = new DutyForm();
        form.kind = ObligationKind.EVALUATION;
        form.owner = owner;
        form.title = words[0];
        form.demand = words[1];
        form.document = words[2];
        form.dueOn = today.plusDays(days);
        form.periodFrom = today.withDayOfMonth(1).minusMonths(MONTHS);
        form.periodTo = today;
        entities.persist(new ReportDuty(form, today, bureau.login(), clocks.now()));
    }
}

package org.jiuzhu.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Installation;

/** The budgets of a demonstration: each year's one document, entered by the bureau and confirmed by finance. */
@ApplicationScoped
public class DemonstrationBudgets {
    @Inject
    private BudgetShelf shelf;

    @Inject
    private Installation installation;

    /** @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration} */
    public void grant(int year, String number, String reason, List<BudgetForm.Township> townships, Hands hands) {
        installation.requireDemonstration();
        BudgetForm form = new BudgetForm();
        form.year = year;
        form.number = number;
        form.reason = reason;
        form.townships.addAll(townships);
        BudgetDocument document = new BudgetDocument(form, hands.bureau(), hands.at());
        document.confirm(hands.finance(), hands.at());
        shelf.entities().persist(document);
    }

    /** Who entered it, who confirmed it, and when. */
    public record Hands(Officer bureau, Officer finance, LocalDateTime at) {}

    /** A township with the same for each year. */
    public static BudgetForm.Township township(String code, long dibao, long tekun, long linshi) {
        BudgetForm.Township township = new BudgetForm.Township();
        township.code = code;
        township.dibao = BigDecimal.valueOf(dibao);
        township.tekun = BigDecimal.valueOf(tekun);
        township.linshi = BigDecimal.valueOf(linshi);
        return township;
    }
}

package org.jiuzhu.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiuzhu.finance.FundGuard;
import org.jiuzhu.finance.FundRequest;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** No request is signed that asks for more than the budget of its year has left; two of them wait for each other. */
@ApplicationScoped
class BudgetGuard implements FundGuard {
    @Inject
    private BudgetShelf shelf;

    @Override
    public void beforeSigning(FundRequest request) {
        int year = request.month().getYear();
        shelf.hold(year);
        shelf.lines(year, request.id()).stream()
                .filter(line -> line.now().isPositive() && line.isOver())
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal(
                            line.budget().equals(Fen.ZERO) ? "budget.none" : "budget.over",
                            line.townshipName(),
                            line.matter(),
                            Fen.ZERO.minus(line.left()));
                });
    }
}

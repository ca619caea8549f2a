package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.access.Officer;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.Installation;

/** The money of a demonstration's past: asked for, paid, and in the newest month two payments that came back. */
@ApplicationScoped
public class DemonstrationFunds {
    private static final String CITY = "230382";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private FundMerging merging;

    @Inject
    private PaymentFile file;

    @Inject
    private ResultStaging staging;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private SealLedger seals;

    /** Whose hands the money of a demonstration passes. */
    public record Hands(Officer service, Officer approver, Officer finance, Officer releasing) {}

    /**
     * The received lists up to that month, paid.
     *
     * @param asked when they were merged and the request was signed
     * @param paid when the bank answered
     * @param returned how many of the payments came back
     * @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration}, {@code finance.nothing-received}
     */
    public void settle(YearMonth month, Hands hands, LocalDateTime asked, LocalDateTime paid, int returned) {
        installation.requireDemonstration();
        FundRequest request = merging.merge(month, hands.service(), asked);
        String number = numbers.next(DocumentNumbers.Kind.FUNDS, "", asked.toLocalDate());
        String login = hands.approver().login();
        request.request(hands.approver(), asked, number, seals.seal(Route.TWO_LEVEL, CITY, number, login, asked));
        request.acknowledge(hands.finance(), asked.plusHours(1));
        request.file(hands.finance(), asked.plusHours(2), FileFormat.CSV, file.hash(request));
        request.release(hands.releasing(), asked.plusHours(3), request.fileHash());
        entities.flush();
        answer(request, paid, returned);
        staging.close(paid);
        entities.flush();
    }

    private void answer(FundRequest request, LocalDateTime paid, int returned) {
        entities.createNativeQuery("update fund_line set outcome = 'RETURNED', answered_at = ?2, return_reason ="
                        + " case mod(sequence, 2) when 0 then 'NAME' else 'CLOSED' end where request_id = ?1"
                        + " and benefit_id is not null and sequence > ?3")
                .setParameter(1, request.id())
                .setParameter(2, paid)
                .setParameter(3, request.lineCount() - returned)
                .executeUpdate();
        entities.createNativeQuery("update fund_line set outcome = 'PAID', answered_at = ?2, paid_on = ?3, settled = 1"
                        + " where request_id = ?1 and outcome is null")
                .setParameter(1, request.id())
                .setParameter(2, paid)
                .setParameter(3, paid.toLocalDate().toString())
                .executeUpdate();
    }
}

package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jiuzhu.audit.AuditTrail;

/** Writes an export down in a transaction of its own: it stays written even where the download breaks off. */
@ApplicationScoped
class ExportRecord {
    @Inject
    private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(ListHead list, ExportPurpose purpose) {
        String subject = list.townshipCode() + " " + list.month();
        audit.record("MONTHLY_LIST_EXPORTED", subject, purpose + " " + list.lineCount());
    }
}

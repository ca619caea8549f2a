package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jiuzhu.audit.AuditTrail;

/** Writes down that a file was taken, in a transaction of its own: it stays even where the download breaks off. */
@ApplicationScoped
class FileTaken {
    @Inject
    private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(String deed, FundRequest request) {
        audit.record(deed, request.batch(), request.format() + " " + request.lineCount() + " " + request.fileHash());
    }
}

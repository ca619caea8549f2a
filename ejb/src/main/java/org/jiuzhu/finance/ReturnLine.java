package org.jiuzhu.finance;

/** A payment that came back beside its request and its village, as a query reads them. */
public record ReturnLine(FundLine line, FundRequest request, String villageName) {
    /** With the proposal for its account, or null. */
    ReturnRow row(AccountChange change) {
        return new ReturnRow(
                line.id(),
                request.month(),
                request.batch(),
                villageName,
                line.matter(),
                line.certificateNumber(),
                line.headName(),
                line.amount(),
                line.returnReason(),
                line.bank(),
                line.accountHolder(),
                line.accountNumber(),
                change == null ? null : change.id(),
                change == null ? null : change.state());
    }
}

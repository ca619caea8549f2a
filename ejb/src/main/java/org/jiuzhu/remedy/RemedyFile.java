package org.jiuzhu.remedy;

import java.util.List;

/**
 * A reconsideration or lawsuit with everything beside it.
 *
 * @param bundles the newest first
 * @param order null where none was given
 * @param redressed numbers of the changes or decisions that followed the order
 * @param others the other reconsiderations and lawsuits about the same case
 */
public record RemedyFile(
        Remedy remedy,
        String caseNumber,
        String applicantName,
        String townshipName,
        String villageName,
        List<FactStatement> statements,
        List<RemedyBundle> bundles,
        RemedyOrder order,
        List<String> redressed,
        List<RemedyLine> others) {

    public FilingTimeliness timeliness() {
        return remedy.act().term().of(remedy.petition().filedOn());
    }

    /** The next day that matters; null where there is none. */
    public java.time.LocalDate due() {
        return Remedy.NO_TERM.equals(remedy.dueOn()) ? null : remedy.dueOn();
    }
}

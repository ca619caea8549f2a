package org.jiuzhu.casework;

import java.util.List;
import org.jiuzhu.evidence.Completeness;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidenceShelf.Reused;
import org.jiuzhu.evidence.HouseholdArchive;

/**
 * 影像档案: the files of a case as this officer may see them.
 *
 * @param shelf where the paper stands; null where nobody has written it down
 * @param mayAdd whether this officer may add files now
 * @param mayArrange whether this officer may describe, order and withdraw them now
 */
public record CaseArchive(
        AssistanceCase aCase,
        List<EvidenceItem> items,
        List<Completeness> completeness,
        List<Reused> reused,
        HouseholdArchive shelf,
        boolean mayAdd,
        boolean mayArrange) {

    /** Those that stand, in their order. */
    public List<EvidenceItem> standing() {
        return items.stream().filter(item -> !item.isWithdrawn()).toList();
    }

    public List<EvidenceItem> withdrawn() {
        return items.stream().filter(EvidenceItem::isWithdrawn).toList();
    }

    public long missing() {
        return completeness.stream().filter(Completeness::isMissing).count();
    }
}

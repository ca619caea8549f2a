package org.jiuzhu.spotcheck;

import java.util.List;

/**
 * Everything about a drawn file: what it is, what the product found, what readers said, visits and the order.
 *
 * @param notes what the product finds, one for each point
 * @param own this officer's reading, begun or finished; null where there is none
 * @param finished readings that this officer may see: none while the own one is open, so that a second stays blind
 * @param obstacle why this officer may not read it, below {@code spot.obstacle.}; null where it is open to be read
 * @param order null where nothing was ordered
 * @param changes numbers of the changes of the benefit decided since the order
 */
public record FileSheet(
        SpotFile file,
        SpotSample sample,
        String caseNumber,
        String applicantName,
        String townshipName,
        String villageName,
        List<MachineNote> notes,
        SpotReading own,
        List<SpotReading> finished,
        String obstacle,
        List<SpotVisit> visits,
        Rectification order,
        List<String> changes) {
    /** Whether this officer is in the middle of reading it. */
    public boolean isReading() {
        return own != null && !own.isFinished();
    }

    /** Whether this officer may begin. */
    public boolean isOpenToRead() {
        return obstacle == null && own == null;
    }
}

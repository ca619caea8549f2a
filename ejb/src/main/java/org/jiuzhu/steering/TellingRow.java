package org.jiuzhu.steering;

import java.time.LocalDate;

/**
 * That a village was told of a policy, as a list shows it.
 *
 * @param policy the title of the text that it was about, null where it is none of the library
 * @param persons null where nobody counted
 * @param photo the hash of a photo, null where there is none
 * @param struckReason null while it stands
 */
public record TellingRow(
        long id,
        LocalDate toldOn,
        String township,
        String village,
        TellingWay way,
        String topic,
        String policy,
        String toldBy,
        Integer persons,
        String photo,
        String remark,
        String struckReason) {}

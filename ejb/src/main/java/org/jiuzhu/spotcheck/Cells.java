package org.jiuzhu.spotcheck;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reads the cells of a native row: flags and counts come as databases like, days and moments as text. */
final class Cells {
    private Cells() {}

    static boolean isSet(Object flag) {
        return flag instanceof Boolean set ? set : ((Number) flag).intValue() != 0;
    }

    static int count(Object cell) {
        return ((Number) cell).intValue();
    }

    /** Null where there is none. */
    static LocalDate day(Object cell) {
        return cell == null ? null : LocalDate.parse(cell.toString().substring(0, 10));
    }

    static LocalDateTime moment(Object cell) {
        return cell == null
                ? null
                : LocalDateTime.parse(cell.toString().substring(0, 19).replace(' ', 'T'));
    }
}

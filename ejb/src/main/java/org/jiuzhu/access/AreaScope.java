package org.jiuzhu.access;

import org.jiuzhu.area.AreaLevel;

/** The area beyond which an officer sees nothing: the whole city, one township or one village. */
public record AreaScope(AreaLevel level, String code) {

    public static AreaScope of(String areaCode) {
        return new AreaScope(AreaLevel.of(areaCode), areaCode);
    }

    /** Whether that township or village lies within. */
    public boolean covers(String areaCode) {
        return level == AreaLevel.CITY || areaCode.startsWith(code);
    }

    /**
     * The condition that keeps a query within the area; an equality, so that an index which begins with the area
     * serves a township's officer at least as fast as the city's.
     */
    String condition(String alias) {
        return switch (level) {
            case CITY -> "1 = 1";
            case TOWNSHIP -> alias + ".townshipCode = :scope";
            case VILLAGE -> alias + ".villageCode = :scope";
        };
    }
}

package org.jiuzhu.steering;

/** How a village was told of a policy. */
public enum TellingWay {
    LEAFLET,
    MEETING,
    BROADCAST,
    HOME_VISIT,
    BOARD,
    ONLINE
}

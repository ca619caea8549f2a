package org.jiuzhu.statistics;

/** Where a unit stands on the schematic map; null where nobody has given it a place yet. */
public record MapPlace(String code, String name, Integer column, Integer row) {}

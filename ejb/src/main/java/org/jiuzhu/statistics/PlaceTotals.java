package org.jiuzhu.statistics;

/** What a township or village comes to. */
public record PlaceTotals(String code, String name, Totals totals) {}

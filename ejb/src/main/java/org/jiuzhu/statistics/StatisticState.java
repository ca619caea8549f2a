package org.jiuzhu.statistics;

/** A month that is counted again, or one that stays as it was told. */
public enum StatisticState {
    OPEN,
    SETTLED
}

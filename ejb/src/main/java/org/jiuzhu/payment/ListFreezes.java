package org.jiuzhu.payment;

import java.time.YearMonth;

/** A township's list is about to be frozen; whoever knows a reason against it refuses, and it stays as it was. */
public record ListFreezes(String townshipCode, YearMonth month) {}

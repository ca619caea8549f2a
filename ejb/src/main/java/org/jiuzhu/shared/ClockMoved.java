package org.jiuzhu.shared;

import java.time.LocalDate;

/** The demonstration clock was moved; whoever waits for a day looks again. */
public record ClockMoved(LocalDate today) {}

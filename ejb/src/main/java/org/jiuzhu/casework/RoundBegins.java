package org.jiuzhu.casework;

import java.time.LocalDate;

/** The timer goes round: whatever waits for a day looks whether it has come. */
public record RoundBegins(LocalDate today) {}

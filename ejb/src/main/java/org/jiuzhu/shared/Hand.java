package org.jiuzhu.shared;

import java.time.LocalDateTime;

/** Who does something, by login, and when. */
public record Hand(String login, LocalDateTime at) {}

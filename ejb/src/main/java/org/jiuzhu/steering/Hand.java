package org.jiuzhu.steering;

import java.time.LocalDateTime;

/** Who does something, and when. */
record Hand(String login, LocalDateTime at) {}

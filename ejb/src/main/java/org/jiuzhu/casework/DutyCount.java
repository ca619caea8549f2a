package org.jiuzhu.casework;

/** How many duties of one kind stand open, and how many of them are late or due today. */
public record DutyCount(Duty duty, Long open, Long late, Long today) {}

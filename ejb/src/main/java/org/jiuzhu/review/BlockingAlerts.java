package org.jiuzhu.review;

import java.util.List;

/** What stands in the way of paying a township: how many, and the first names. */
public record BlockingAlerts(long count, List<String> names) {}

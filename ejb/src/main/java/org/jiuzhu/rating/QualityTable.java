package org.jiuzhu.rating;

import java.util.List;

/** Rows of figures and what they come to together. */
public record QualityTable(List<QualityRow> rows, QualityRow total) {}

package org.jiuzhu.proofreading;

/**
 * A township's month in the overview.
 *
 * @param waiting differences that nobody has resolved
 */
public record ProofRow(Proofreading sheet, String townshipName, long waiting) {}

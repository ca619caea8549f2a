package org.jiuzhu.rating;

/** Objections against notices: received in the months asked, and those of them that were upheld since. */
public record ObjectionFigures(int received, int upheld) {}

package org.jiuzhu.shared;

/**
 * What an officer typed, before anyone believes it: an open box of public fields that a page fills, that is kept as a
 * draft, and that checks itself into a {@link FormRefusal}.
 */
public interface Form {}

package org.jiuzhu.review;

/** A village with households in payment whose return is not there. */
public record MissingVillage(String code, String name) {}

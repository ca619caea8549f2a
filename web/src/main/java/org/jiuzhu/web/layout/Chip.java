package org.jiuzhu.web.layout;

/** One choice of a filter: the value it sets in the address (empty for all) and the words on it. */
public record Chip(String value, String text) {}

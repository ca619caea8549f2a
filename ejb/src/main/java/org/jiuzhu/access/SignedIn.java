package org.jiuzhu.access;

/**
 * Somebody tried to sign in. What was typed as the name of an officer that does not exist is not carried: it may be a
 * password in the wrong field.
 */
public record SignedIn(String login, boolean let) {}

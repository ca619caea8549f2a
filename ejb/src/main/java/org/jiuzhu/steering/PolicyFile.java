package org.jiuzhu.steering;

/** A file that was taken into the store of content, and what it was called. */
record PolicyFile(String sha256, String name) {}

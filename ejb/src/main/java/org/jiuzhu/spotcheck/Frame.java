package org.jiuzhu.spotcheck;

/** How many files a frame has, and the SHA-256 of its exported bytes. */
record Frame(int files, String hash) {}

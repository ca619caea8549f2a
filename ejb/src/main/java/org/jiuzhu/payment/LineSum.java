package org.jiuzhu.payment;

import org.jiuzhu.shared.Fen;

/** How many lines a list has and what they come to. */
record LineSum(int lines, Fen total) {}

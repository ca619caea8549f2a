package org.jiuzhu.statistics;

import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/**
 * A file behind a figure.
 *
 * @param key by which the next page begins
 * @param amount a month's or a grant's; null where there is none
 */
public record FileRow(
        long key, String number, String name, String villageName, Registration registration, int persons, Fen amount) {}

package org.jiuzhu.payment;

import org.jiuzhu.shared.Fen;

/**
 * How far one township is with the list of a month.
 *
 * @param listId null, like state and what follows, where there is no list yet or it is not for this officer's eyes
 * @param makeable whether this officer may make the list, or make it anew
 */
public record ListOverview(
        String townshipCode,
        String townshipName,
        Long listId,
        ListState state,
        Integer lineCount,
        Fen total,
        boolean makeable) {}

package org.jiuzhu.spotcheck;

import java.util.List;

/**
 * What the product finds about a point, and the sentence it says it with.
 *
 * @param sentence the key of the sentence below {@code spot.machine.}
 * @param facts what stands in the sentence
 */
public record MachineNote(CheckPoint point, MachineSays says, String sentence, List<Object> facts) {
    static MachineNote fine(CheckPoint point, String sentence, Object... facts) {
        return new MachineNote(point, MachineSays.FINE, sentence, List.of(facts));
    }

    static MachineNote doubt(CheckPoint point, String sentence, Object... facts) {
        return new MachineNote(point, MachineSays.DOUBT, sentence, List.of(facts));
    }

    static MachineNote silent(CheckPoint point, String sentence, Object... facts) {
        return new MachineNote(point, MachineSays.SILENT, sentence, List.of(facts));
    }

    static MachineNote of(boolean fine, CheckPoint point, String ifFine, String ifNot, Object... facts) {
        return fine ? fine(point, ifFine, facts) : doubt(point, ifNot, facts);
    }
}

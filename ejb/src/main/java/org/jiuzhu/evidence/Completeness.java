package org.jiuzhu.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many files of one kind a case has, and whether that is enough by now. */
public record Completeness(PaperKind kind, long count, Presence state) {
    /** Whether the file may be closed over this kind. */
    public enum Presence {
        PRESENT,
        MISSING,
        NOT_YET,
        AS_NEEDED
    }

    /** One line for each kind, in the order of the file. */
    public static List<Completeness> of(Collection<PaperKind> present, Set<FileStage> reached) {
        Map<PaperKind, Long> counts =
                present.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
        return Arrays.stream(PaperKind.values())
                .map(kind -> of(kind, counts.getOrDefault(kind, 0L), reached))
                .toList();
    }

    private static Completeness of(PaperKind kind, long count, Set<FileStage> reached) {
        if (count > 0) {
            return new Completeness(kind, count, Presence.PRESENT);
        }
        if (kind.from() == null) {
            return new Completeness(kind, 0, Presence.AS_NEEDED);
        }
        return new Completeness(kind, 0, reached.contains(kind.from()) ? Presence.MISSING : Presence.NOT_YET);
    }

    public boolean isMissing() {
        return state == Presence.MISSING;
    }
}

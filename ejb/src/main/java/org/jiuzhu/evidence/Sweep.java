package org.jiuzhu.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clears away what no row speaks of: uploads that broke off, and files whose transaction was undone. */
final class Sweep {
    /** How long a file may wait for its row; the disk's own clock counts. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private static final int HASH = 64;

    private final Path root;

    Sweep(Path root) {
        this.root = root;
    }

    /**
     * One folder of the first level after the other, so that no list grows long.
     *
     * @param known of these hashes, those that have a row
     * @return how many files were cleared away
     */
    int run(UnaryOperator<Set<String>> known) throws IOException {
        FileTime now = now();
        int cleared = 0;
        for (Path folder : folders(root)) {
            boolean incoming = folder.endsWith(EvidenceFolder.INCOMING);
            Collection<Path> old = old(folder, now);
            Set<String> kept = incoming ? Set.of() : known.apply(hashes(old));
            for (Path file : old) {
                if (!kept.contains(hash(file)) && Files.deleteIfExists(file)) {
                    cleared++;
                }
            }
        }
        return cleared;
    }

    private FileTime now() throws IOException {
        Path mark = Files.createTempFile(Files.createDirectories(root.resolve(EvidenceFolder.INCOMING)), "", "");
        FileTime now = Files.getLastModifiedTime(mark);
        Files.delete(mark);
        return now;
    }

    private static Collection<Path> folders(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Collection<Path> old(Path folder, FileTime now) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isOld(file, now))
                    .toList();
        }
    }

    private static boolean isOld(Path file, FileTime now) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(now.toInstant().minus(PATIENCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> hashes(Collection<Path> files) {
        return files.stream().map(Sweep::hash).collect(Collectors.toSet());
    }

    /** The small picture goes with its photo. */
    private static String hash(Path file) {
        String name = file.getFileName().toString();
        return name.length() > HASH ? name.substring(0, HASH) : name;
    }
}

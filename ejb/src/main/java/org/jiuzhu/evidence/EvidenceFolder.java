package org.jiuzhu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jiuzhu.shared.Refusal;

/**
 * The files on disk, each under its SHA-256 in two levels of folders. A file comes in under another name beside them, is
 * written through to the disk and only then moved to its place, so that what stands there is always whole; nothing that
 * stands is ever overwritten.
 */
final class EvidenceFolder {
    static final String INCOMING = "incoming";
    private static final String SMALL = ".small.jpg";
    private static final int BUFFER = Sniffer.HEAD;

    private final Path root;

    EvidenceFolder(Path root) {
        this.root = root;
    }

    /**
     * Writes what comes into a passing file, piece by piece, and counts and hashes it on the way.
     *
     * @param announced the bytes that the sender promised, negative where it did not say
     * @throws Refusal {@code evidence.type}, {@code evidence.too-large}, {@code evidence.cut-short},
     *     {@code evidence.no-room}
     */
    Incoming receive(InputStream body, long announced) {
        Path passing = passing();
        try {
            MessageDigest sum = sha256();
            InputStream counted = new DigestInputStream(body, sum);
            byte[] buffer = new byte[BUFFER];
            int read = head(counted, buffer);
            MediaKind kind = Sniffer.kind(buffer, read);
            requireSize(kind, announced);
            long bytes = write(counted, passing, buffer, read, kind);
            if (announced >= 0 && bytes != announced) {
                throw new Refusal("evidence.cut-short");
            }
            return new Incoming(passing, HexFormat.of().formatHex(sum.digest()), bytes, kind);
        } catch (RuntimeException refused) {
            delete(passing);
            throw refused;
        }
    }

    /** A new file beside those that stand, of a name that does not matter. */
    Path passing() {
        try {
            return Files.createTempFile(Files.createDirectories(root.resolve(INCOMING)), "", "");
        } catch (IOException unwritable) {
            throw new Refusal("evidence.no-room");
        }
    }

    private static int head(InputStream body, byte[] buffer) {
        try {
            return body.readNBytes(buffer, 0, Sniffer.HEAD);
        } catch (IOException gone) {
            throw new Refusal("evidence.cut-short");
        }
    }

    private static void requireSize(MediaKind kind, long bytes) {
        if (bytes > kind.limit()) {
            throw new Refusal("evidence.too-large", kind, kind.megabytes());
        }
    }

    private static long write(InputStream body, Path passing, byte[] buffer, int first, MediaKind kind) {
        try (FileChannel channel = FileChannel.open(passing, StandardOpenOption.WRITE)) {
            var out = Channels.newOutputStream(channel);
            long bytes = 0;
            for (int read = first; read >= 0; read = more(body, buffer)) {
                bytes += read;
                requireSize(kind, bytes);
                out.write(buffer, 0, read);
            }
            channel.force(true);
            return bytes;
        } catch (IOException unwritable) {
            throw new Refusal("evidence.no-room");
        }
    }

    private static int more(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException gone) {
            throw new Refusal("evidence.cut-short");
        }
    }

    /** Moves what came in to its place; where the same content stands already, that one stays and counts as fresh. */
    void keep(Incoming incoming) throws IOException {
        move(incoming.path(), path(incoming.sha256()));
    }

    /** The same for the small picture, which must be written in the folder of incoming files. */
    void keepSmall(String sha256, Path small) throws IOException {
        move(small, small(sha256));
    }

    /** A second name and the first one taken away: unlike a move, that never replaces what is there. */
    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        FileTime now = Files.getLastModifiedTime(from);
        try {
            Files.createLink(to, from);
            Files.delete(from);
        } catch (FileAlreadyExistsException known) {
            Files.setLastModifiedTime(to, now);
            Files.delete(from);
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
        flush(to.getParent());
    }

    /** The entry of the folder itself goes to the disk too, where the system knows that. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windowsDoesNot) {
            return;
        }
    }

    Path path(String sha256) {
        return place(sha256).resolve(sha256);
    }

    Path small(String sha256) {
        return place(sha256).resolve(sha256 + SMALL);
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    Path root() {
        return root;
    }

    /** Whether the bytes on disk still are those that were taken in. */
    boolean isWhole(String sha256) throws IOException {
        Path file = path(sha256);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        MessageDigest sum = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sum)) {
            byte[] buffer = new byte[BUFFER];
            while (bytes.read(buffer) >= 0) {
                continue;
            }
        }
        return HexFormat.of().formatHex(sum.digest()).equals(sha256);
    }

    static void delete(Path passing) {
        try {
            Files.deleteIfExists(passing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that has come in whole and does not stand in its place yet. */
    record Incoming(Path path, String sha256, long bytes, MediaKind kind) {}
}

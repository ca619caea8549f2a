package org.jiuzhu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.jiuzhu.evidence.EvidenceFolder.Incoming;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/**
 * The files by their content. {@link #receive} takes in a stream and needs no transaction; {@link #keep} gives it its
 * place and its row in the caller's. Nobody is asked here who may see what: the callers do that.
 */
@ApplicationScoped
public class EvidenceStore {
    /** One row for one content, whoever comes first. */
    private static final String ADD =
            "insert into evidence_file (sha256, media, bytes, width, height, pages, thumbnail, stored_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on duplicate key update id = id";

    private static final String SMALL_FORMAT = "jpg";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /** Pictures unpacked at the same time; each may need some hundred megabytes. */
    private final Semaphore opening = new Semaphore(2);

    /**
     * Takes in a stream without ever holding it in memory, and looks into it.
     *
     * @param announced the bytes that the sender promised, negative where it did not say
     * @return to be closed, kept or not
     * @throws Refusal when it is not whole, not allowed, too large, broken, locked, or more than it seems
     */
    public Received receive(InputStream body, long announced) {
        EvidenceFolder folder = folder();
        Incoming incoming = folder.receive(body, announced);
        Path small = null;
        try {
            Inspected inspected = inspect(incoming);
            if (inspected.thumbnail() != null) {
                small = folder.passing();
                ImageIO.write(inspected.thumbnail(), SMALL_FORMAT, small.toFile());
            }
            return new Received(incoming, inspected, small);
        } catch (IOException | RuntimeException failed) {
            new Received(incoming, null, small).close();
            throw failed instanceof RuntimeException refusal ? refusal : new Refusal("evidence.no-room");
        }
    }

    private Inspected inspect(Incoming incoming) {
        opening.acquireUninterruptibly();
        try {
            return Inspection.of(incoming.path(), incoming.kind());
        } finally {
            opening.release();
        }
    }

    /** Gives it its place on disk and its row; the row of the same content where there is one. */
    public EvidenceFile keep(Received received) {
        try {
            folder().keep(received.incoming());
            if (received.small() != null) {
                folder().keepSmall(received.sha256(), received.small());
            }
        } catch (IOException e) {
            throw new Refusal("evidence.no-room");
        }
        Inspected inside = received.inspected();
        entities.createNativeQuery(ADD)
                .setParameter(1, received.sha256())
                .setParameter(2, received.kind().name())
                .setParameter(3, received.bytes())
                .setParameter(4, inside.width())
                .setParameter(5, inside.height())
                .setParameter(6, inside.pages())
                .setParameter(7, received.small() != null)
                .setParameter(8, clocks.now())
                .executeUpdate();
        return entities.createQuery("select f from EvidenceFile f where f.sha256 = :sha256", EvidenceFile.class)
                .setParameter("sha256", received.sha256())
                .getSingleResult();
    }

    /** The bytes of that content, to be closed by the caller. */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where that content lies, to be read only. */
    public Path path(String sha256) {
        return folder().path(sha256);
    }

    /** Where its small picture lies, to be read only. */
    public Path small(String sha256) {
        return folder().small(sha256);
    }

    /** Whether the bytes on disk still are those that were taken in. */
    public boolean verify(String sha256) {
        try {
            return folder().isWhole(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Clears away what no row speaks of and is older than a day; how many files that were. */
    public int sweep() {
        try {
            return new Sweep(folder().root()).run(this::known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> known(Set<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        TreeSet<String> sorted = new TreeSet<>(hashes);
        List<String> found = entities.createQuery(
                        "select f.sha256 from EvidenceFile f where f.sha256 between :first and :last", String.class)
                .setParameter("first", sorted.first())
                .setParameter("last", sorted.last())
                .getResultList();
        return Set.copyOf(found);
    }

    /** @throws Refusal {@code evidence.no-folder} where the server was started without one */
    private static EvidenceFolder folder() {
        String set = System.getProperty("jiuzhu.data", System.getenv("JIUZHU_DATA"));
        if (set == null || set.isBlank()) {
            throw new Refusal("evidence.no-folder");
        }
        return new EvidenceFolder(Path.of(set, "evidence"));
    }
}

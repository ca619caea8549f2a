package org.jiuzhu.evidence;

import java.nio.file.Path;
import org.jiuzhu.evidence.EvidenceFolder.Incoming;

/** A file that has come in whole and was looked into; closing it clears away what was not kept. */
public final class Received implements AutoCloseable {
    private final Incoming incoming;
    private final Inspected inspected;
    private final Path small;

    Received(Incoming incoming, Inspected inspected, Path small) {
        this.incoming = incoming;
        this.inspected = inspected;
        this.small = small;
    }

    Incoming incoming() {
        return incoming;
    }

    Inspected inspected() {
        return inspected;
    }

    /** The small picture, null where there is none. */
    Path small() {
        return small;
    }

    public String sha256() {
        return incoming.sha256();
    }

    public MediaKind kind() {
        return inspected.kind();
    }

    public long bytes() {
        return incoming.bytes();
    }

    @Override
    public void close() {
        EvidenceFolder.delete(incoming.path());
        if (small != null) {
            EvidenceFolder.delete(small);
        }
    }
}

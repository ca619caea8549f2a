package org.jiuzhu.rehearsal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries a rehearsal through beside the officer who started it, in that officer's name, a piece at a time. */
@ApplicationScoped
class RehearsalRun {
    private static final System.Logger LOG = System.getLogger(RehearsalRun.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RehearsalPiece piece;

    /** Goes on by itself until everything is rehearsed, somebody cancels, or a piece fails. */
    void start(long rehearsalId) {
        executor.submit(() -> run(rehearsalId));
    }

    private void run(long rehearsalId) {
        try {
            boolean more = true;
            while (more) {
                more = piece.rehearse(rehearsalId);
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "Rehearsal " + rehearsalId + " failed", failure);
            piece.fail(rehearsalId);
        }
    }
}

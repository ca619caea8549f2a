package org.jiuzhu.rehearsal;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Carries a rehearsal through beside the officer who started it, a piece at a time. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
public class RehearsalRun {
    private static final System.Logger LOG = System.getLogger(RehearsalRun.class.getName());

    @Inject
    private RehearsalPiece piece;

    @Inject
    private RehearsalShelf shelf;

    /** Enters a rehearsal of a proposal, so that it is there before it runs. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long open(long changeId, String officer) {
        return shelf.open(changeId, officer);
    }

    /** Goes on until everything is rehearsed, somebody cancels, or a piece fails. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(long rehearsalId) {
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

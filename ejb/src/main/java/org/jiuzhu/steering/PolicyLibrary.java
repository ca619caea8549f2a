package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 政策库: texts entered by one hand of the bureau and published by another; officers elsewhere read what is published. */
@Stateless
@RolesAllowed({
    BUREAU_POLICY,
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    VERIFICATION_CENTRE,
    TOWNSHIP_HEAD,
    APPROVER,
    REVIEWER,
    INVESTIGATOR,
    CLERK,
    VILLAGE_AGENT,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    LEADING_GROUP
})
public class PolicyLibrary {
    private static final Set<Role> KEEPING =
            EnumSet.of(Role.BUREAU_POLICY, Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER);
    private static final Set<PolicyState> PUBLIC = EnumSet.of(PolicyState.PUBLISHED, PolicyState.SUPERSEDED);

    @Inject
    private PolicyShelf policies;

    @Inject
    private PolicyUpload uploads;

    @Inject
    private EvidenceStore store;

    @Inject
    private Acting acting;

    /**
     * A page of texts, the newest issued first.
     *
     * @param state those in this state alone; null for the published ones. Only the bureau sees drafts and what was withdrawn
     */
    public List<PolicyRow> page(PolicyFilter filter, PolicyState state, int size) {
        PolicyState wanted = state == null || !state.isPublic() && !isKeeping() ? PolicyState.PUBLISHED : state;
        return policies.page(filter, Set.of(wanted), Math.max(1, Math.min(size, 100)));
    }

    /** @throws Refusal {@code not-found}, also where it is not published and the officer is not of the bureau */
    public PolicyRow row(long id) {
        return policies.row(id, visible()).orElseThrow(() -> new Refusal("not-found"));
    }

    /** @throws Refusal as {@link #row} says */
    public PolicyText get(long id) {
        row(id);
        return policies.require(id);
    }

    /** The versions of a text, the newest first. */
    public List<PolicyRow> versions(long seriesId) {
        return policies.versions(seriesId, visible());
    }

    /**
     * Where the PDF of a version lies, to be read only; the second hand reads it before it is published.
     *
     * @throws Refusal {@code not-found}, also where it has no file
     */
    public Path file(long id) {
        String hash = get(id).fileSha256();
        if (hash == null) {
            throw new Refusal("not-found");
        }
        return store.path(hash);
    }

    /** How many drafts wait for the second hand. */
    @RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public long waiting() {
        return policies.count(PolicyState.DRAFT);
    }

    private boolean isKeeping() {
        return KEEPING.stream().anyMatch(acting.officer()::holds);
    }

    private Set<PolicyState> visible() {
        return isKeeping() ? EnumSet.allOf(PolicyState.class) : PUBLIC;
    }

    /**
     * Enters a text, or the next version of one.
     *
     * @param before the version that it follows, null for a new text
     * @param fileName null where there is no file; a PDF is kept as it is, a plain text is read into the form
     * @throws FormRefusal with every fault and its field
     * @throws org.jiuzhu.shared.FieldRefusal at the file, when it cannot be taken
     * @throws Refusal {@code not-found}; {@code policy.next-known} where the next version was begun before
     */
    @RolesAllowed(BUREAU_POLICY)
    public long enter(Long before, PolicyForm form, String fileName, byte[] content) {
        PolicyFile file = uploads.take(form, fileName, content);
        form.check(acting.today(), file != null);
        PolicyText text = new PolicyText(before == null ? null : newest(before));
        text.write(form, file, acting.hand());
        try {
            policies.add(text);
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("policy.next-known") : failure;
        }
        if (before == null) {
            text.beginSeries();
        }
        acting.record("POLICY_ENTERED", text.id(), "version " + text.versionNo());
        return text.id();
    }

    private PolicyText newest(long before) {
        PolicyText newest = policies.newest(policies.require(before).seriesId());
        if (newest.state() == PolicyState.DRAFT) {
            throw new Refusal("policy.next-known");
        }
        return newest;
    }

    /**
     * Corrects a draft; a file that came before stays where no other one comes.
     *
     * @throws Refusal {@code not-found}, {@code policy.state}, and what {@link #enter} says
     */
    @RolesAllowed(BUREAU_POLICY)
    public void correct(long id, PolicyForm form, String fileName, byte[] content) {
        PolicyText text = policies.locked(id);
        PolicyFile file = uploads.take(form, fileName, content);
        form.check(acting.today(), file != null || text.fileSha256() != null);
        text.write(form, file, acting.hand());
        acting.record("POLICY_CORRECTED", id, "version " + text.versionNo());
    }

    /**
     * Publishes a draft; the version before it stays readable as such.
     *
     * @throws Refusal {@code not-found}, {@code policy.state}, {@code steering.second-hand}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public void publish(long id) {
        PolicyText text = policies.locked(id);
        Hand hand = acting.hand();
        policies.current(text.seriesId()).ifPresent(before -> before.supersede(hand));
        policies.flush();
        text.publish(hand);
        acting.record("POLICY_PUBLISHED", id, "version " + text.versionNo());
    }

    /**
     * Takes a version away from the public, or a draft from the desk; the row stays with its reason.
     *
     * @throws FormRefusal without a reason
     * @throws Refusal {@code not-found}, {@code policy.state}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public void withdraw(long id, String reason) {
        Faults faults = new Faults();
        faults.require("reason", reason, 200);
        faults.refuseIfAny();
        policies.locked(id).withdraw(reason, acting.hand());
        acting.record("POLICY_WITHDRAWN", id, "");
    }
}

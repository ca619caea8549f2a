package org.jiuzhu.steering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Refusal;

/** The policy texts that everyone may read: what was published, with source, version and hash (the notice, N20). */
@Stateless
@PermitAll
public class PublicPolicies {
    private static final Set<PolicyState> PUBLIC = EnumSet.of(PolicyState.PUBLISHED, PolicyState.SUPERSEDED);

    @Inject
    private PolicyShelf policies;

    @Inject
    private EvidenceStore store;

    /**
     * A version as everyone reads it; nothing is said of who entered it.
     *
     * @param body the text, null where it is a file alone
     * @param fileName null where there is no file
     */
    public record Reading(
            PolicyRow row,
            RuleVersion ruleVersion,
            String source,
            String changeNote,
            String body,
            String bodySha256,
            String fileName,
            String fileSha256,
            List<PolicyRow> versions) {}

    /** A page of what holds or held, the newest issued first. */
    public List<PolicyRow> page(PolicyFilter filter, int size) {
        return policies.page(filter, Set.of(PolicyState.PUBLISHED), Math.max(1, Math.min(size, 100)));
    }

    /** @throws Refusal {@code not-found}, also where it is not published */
    public Reading read(long id) {
        PolicyRow row = policies.row(id, PUBLIC).orElseThrow(() -> new Refusal("not-found"));
        PolicyText text = policies.require(id);
        PolicyForm typed = text.form();
        return new Reading(
                row,
                typed.ruleVersion,
                typed.source,
                typed.changeNote,
                text.body(),
                text.bodySha256(),
                text.fileName(),
                text.fileSha256(),
                policies.versions(text.seriesId(), PUBLIC));
    }

    /**
     * Where the PDF of a version lies, to be read only.
     *
     * @throws Refusal {@code not-found}, also where it is not published or has no file
     */
    public Path file(long id) {
        String hash = read(id).fileSha256();
        if (hash == null) {
            throw new Refusal("not-found");
        }
        return store.path(hash);
    }
}

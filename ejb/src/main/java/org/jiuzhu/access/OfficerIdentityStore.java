package org.jiuzhu.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Tells the container who a login is and which roles it carries. */
@ApplicationScoped
public class OfficerIdentityStore implements IdentityStore {
    /** Checked against where no such officer exists, so that an unknown login takes as long as a wrong password. */
    private static final String NOBODY = "nobody";

    @Inject
    private OfficerLookup officers;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<SignedIn> tried;

    private volatile String nobodysHash;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential login)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Officer officer = officers.active(login.getCaller()).orElse(null);
        String hash = officer == null ? nobodysHash() : officer.passwordHash();
        boolean right = passwords.matches(login.getPassword().getValue(), hash);
        if (officer == null) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        tried.fire(new SignedIn(officer.login(), right));
        return right ? valid(officer) : CredentialValidationResult.INVALID_RESULT;
    }

    private CredentialValidationResult valid(Officer officer) {
        return new CredentialValidationResult(
                officer.login(), officer.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = passwords.hashed(NOBODY);
        }
        return nobodysHash;
    }
}

package org.jiuzhu.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Passwords are kept as PBKDF2 hashes with a salt of their own; the same settings everywhere. */
@ApplicationScoped
class Passwords {
    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void settings() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "120000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    String hashed(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(char[] password, String hashed) {
        return hash.verify(password, hashed);
    }
}

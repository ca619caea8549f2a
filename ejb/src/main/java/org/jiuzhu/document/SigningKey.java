package org.jiuzhu.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.Refusal;

/**
 * 电子签章: the key that papers are signed with, from the keystore (PKCS12) that {@code JIUZHU_SIGNING_KEYSTORE} and
 * {@code JIUZHU_SIGNING_PASSWORD} name. Where none is named a demonstration makes a key in the data folder on first
 * use, whose certificate says what it is; an installation refuses.
 */
@ApplicationScoped
public class SigningKey {
    private static final String TYPE = "PKCS12";
    private static final String ALIAS = "jiuzhu";
    private static final int BITS = 3072;
    private static final int YEARS_OF_DAYS = 3650;
    private static final String MADE = "signing-demonstration.p12";

    @Inject
    private Clocks clocks;

    @Inject
    private Installation installation;

    private Held held;

    /** Key and certificate. */
    record Held(PrivateKey key, X509Certificate certificate, Certificate[] chain) {}

    /** @throws Refusal {@code paper.no-key} where the keystore that is named cannot be read */
    synchronized Held get() {
        if (held == null) {
            held = read();
        }
        return held;
    }

    private Held read() {
        String named = setting("JIUZHU_SIGNING_KEYSTORE");
        try {
            if (named != null) {
                return load(Path.of(named), setting("JIUZHU_SIGNING_PASSWORD"));
            }
            Path made = folder().resolve(MADE);
            if (!installation.isDemonstration()) {
                throw new Refusal("paper.no-key");
            }
            return Files.exists(made) ? load(made, MADE) : make(made, clocks.now());
        } catch (IOException | GeneralSecurityException | OperatorCreationException unreadable) {
            throw new Refusal("paper.no-key");
        }
    }

    private static Path folder() throws IOException {
        String data = setting("JIUZHU_DATA");
        return Files.createDirectories(Path.of(data == null ? "data" : data));
    }

    private static String setting(String name) {
        String key = name.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        String value = System.getProperty(key, System.getenv(name));
        return value == null || value.isBlank() ? null : value;
    }

    private static Held load(Path file, String password) throws IOException, GeneralSecurityException {
        char[] secret = password == null ? new char[0] : password.toCharArray();
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, secret);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return new Held(
                        (PrivateKey) store.getKey(alias, secret),
                        (X509Certificate) store.getCertificate(alias),
                        store.getCertificateChain(alias));
            }
        }
        throw new Refusal("paper.no-key");
    }

    private static Held make(Path file, LocalDateTime at)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(BITS);
        KeyPair pair = pairs.generateKeyPair();
        var name = new X500NameBuilder()
                .addRDN(BCStyle.O, DocumentNumbers.wording("bureau"))
                .addRDN(BCStyle.CN, DocumentNumbers.wording("signing.demonstration"))
                .build();
        Instant now = at.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(128, new SecureRandom()),
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(YEARS_OF_DAYS, ChronoUnit.DAYS)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, null);
        Certificate[] chain = {certificate};
        store.setKeyEntry(ALIAS, pair.getPrivate(), MADE.toCharArray(), chain);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, MADE.toCharArray());
        }
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return new Held(pair.getPrivate(), certificate, chain);
    }
}

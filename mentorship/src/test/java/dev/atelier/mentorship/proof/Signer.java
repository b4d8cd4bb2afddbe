package dev.atelier.mentorship.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;

/** A domain that signs its mail. All have the same key, since to make one takes long. */
public final class Signer {

    private static final Map<Integer, KeyPair> KEYS = new ConcurrentHashMap<>();

    private final String domain;
    private final KeyPair keys;

    public Signer(String domain) {
        this(domain, 2_048);
    }

    public Signer(String domain, int bits) {
        this.domain = domain;
        this.keys = KEYS.computeIfAbsent(bits, Signer::generate);
    }

    private static KeyPair generate(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Publishes the key, so that signatures can be checked. */
    public Signer publish(DnsPeer dns) {
        dns.text(
                "s1._domainkey." + domain,
                "v=DKIM1; k=rsa; p="
                        + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        return this;
    }

    /** The mail with a signature on top. */
    public String sign(String mail) {
        return sign(mail, "");
    }

    public String sign(String mail, String tags) {
        var template = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=s1; h=from:subject:message-id; "
                + tags + "bh=; b=;";
        try {
            return new DKIMSigner(template, keys.getPrivate())
                            .sign(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)))
                    + "\r\n" + mail;
        } catch (IOException | FailException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package dev.atelier.learner.credential;

import static dev.atelier.learner.jooq.Tables.ISSUER_KEY;
import static dev.atelier.learner.jooq.Tables.STATUS_LIST;
import static org.jooq.Records.mapping;

import dev.atelier.learner.door.Times;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of this house. The first is made when something is to be signed for the first time. */
@Component
@Transactional(noRollbackFor = KeyTrouble.class)
class IssuerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private final DSLContext db;
    private final KeySeal seal;
    private final InstantSource clock;

    IssuerKeys(DSLContext db, KeySeal seal, InstantSource clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    /** A key that signs now. */
    record Signing(Ed25519Key name, PrivateKey key) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    List<KnownKey> all() {
        return db.select(
                        ISSUER_KEY.PUBLIC_KEY,
                        ISSUER_KEY.SEALED,
                        ISSUER_KEY.MADE_AT.convertFrom(at -> at.toInstant()),
                        ISSUER_KEY.RETIRED_AT.convertFrom(IssuerKeys::instant),
                        ISSUER_KEY.WITHDRAWN_AT.convertFrom(IssuerKeys::instant))
                .from(ISSUER_KEY)
                .orderBy(ISSUER_KEY.MADE_AT.desc(), ISSUER_KEY.PUBLIC_KEY)
                .fetch(mapping(KnownKey::new));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    @Transactional(readOnly = true)
    Optional<KnownKey> known(Ed25519Key key) {
        return all().stream()
                .filter(known -> known.multibase().equals(key.multibase()))
                .findFirst();
    }

    Signing signing() {
        return current().orElseGet(() -> {
            make(clock.instant());
            return current().orElseThrow();
        });
    }

    /** A new key signs from now on; what the old one signed stays good. False if that key signs no more already. */
    boolean rotate(String signing) {
        var now = clock.instant();
        var retired = retire(signing, now);
        if (retired) {
            make(now);
            LOG.info("The key that signs credentials was replaced; what it signed stays good");
        }
        return retired;
    }

    /** What this key signed proves nothing any more. Lists are signed anew, and so is each certificate when asked for. */
    boolean withdraw(String key) {
        var now = clock.instant();
        if (retire(key, now)) {
            make(now);
        }
        var withdrawn = db.update(ISSUER_KEY)
                .set(ISSUER_KEY.WITHDRAWN_AT, Times.stored(now))
                .where(ISSUER_KEY.PUBLIC_KEY.eq(key), ISSUER_KEY.WITHDRAWN_AT.isNull())
                .execute();
        if (withdrawn == 1) {
            db.update(STATUS_LIST)
                    .setNull(STATUS_LIST.DOCUMENT)
                    .set(STATUS_LIST.REVISION, STATUS_LIST.REVISION.plus(1))
                    .execute();
            LOG.warn("A key that signed credentials was withdrawn; what it signed proves nothing any more");
        }
        return withdrawn == 1;
    }

    private boolean retire(String key, Instant now) {
        return db.update(ISSUER_KEY)
                        .set(ISSUER_KEY.RETIRED_AT, Times.stored(now))
                        .where(ISSUER_KEY.PUBLIC_KEY.eq(key), ISSUER_KEY.RETIRED_AT.isNull())
                        .execute()
                == 1;
    }

    private Optional<Signing> current() {
        return db.select(ISSUER_KEY.PUBLIC_KEY.convertFrom(Ed25519Key::new), ISSUER_KEY.PRIVATE_KEY, ISSUER_KEY.SEALED)
                .from(ISSUER_KEY)
                .where(ISSUER_KEY.RETIRED_AT.isNull())
                .fetchOptional(mapping(this::opened));
    }

    private Signing opened(Ed25519Key name, byte[] kept, boolean sealed) {
        var key = seal.open(kept, sealed, name);
        if (!sealed && seal.seals()) {
            db.update(ISSUER_KEY)
                    .set(ISSUER_KEY.PRIVATE_KEY, seal.seal(key, name))
                    .set(ISSUER_KEY.SEALED, true)
                    .where(ISSUER_KEY.PUBLIC_KEY.eq(name.multibase()), ISSUER_KEY.SEALED.isFalse())
                    .execute();
        }
        try {
            return new Signing(
                    name, KeyFactory.getInstance(Ed25519Key.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (GeneralSecurityException broken) {
            throw new KeyTrouble("The signing key in the database is broken", broken);
        }
    }

    /** Two at once: the index lets one in. */
    private void make(Instant now) {
        try {
            var pair = KeyPairGenerator.getInstance(Ed25519Key.ALGORITHM).generateKeyPair();
            var name = Ed25519Key.of(pair.getPublic());
            db.insertInto(ISSUER_KEY)
                    .set(ISSUER_KEY.PUBLIC_KEY, name.multibase())
                    .set(ISSUER_KEY.PRIVATE_KEY, seal.seal(pair.getPrivate().getEncoded(), name))
                    .set(ISSUER_KEY.SEALED, seal.seals())
                    .set(ISSUER_KEY.MADE_AT, Times.stored(now))
                    .onConflictDoNothing()
                    .execute();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows Ed25519", impossible);
        }
    }
}

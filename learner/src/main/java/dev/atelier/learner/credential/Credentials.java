package dev.atelier.learner.credential;

import static dev.atelier.learner.jooq.Tables.CREDENTIAL;
import static dev.atelier.learner.jooq.Tables.ISSUER_KEY;

import dev.atelier.learner.door.Times;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as signed credentials, kept letter by letter as they were signed. */
@Component
@Transactional(noRollbackFor = KeyTrouble.class)
public class Credentials {

    private final DSLContext db;
    private final Signing signing;
    private final StatusLists lists;
    private final Issuer issuer;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Credentials(DSLContext db, Signing signing, StatusLists lists, Issuer issuer, InstantSource clock) {
        this.db = db;
        this.signing = signing;
        this.lists = lists;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The credential of a certificate, signed now if no key that still counts has signed it. */
    public String of(Award award) {
        return kept(award.certificate()).orElseGet(() -> sign(award));
    }

    /** The credential of a certificate, if it was signed with a key that still counts and its holder is still known. */
    public Optional<String> kept(UUID certificate) {
        return db.select(CREDENTIAL.DOCUMENT)
                .from(CREDENTIAL)
                .join(ISSUER_KEY)
                .on(ISSUER_KEY.PUBLIC_KEY.eq(CREDENTIAL.PUBLIC_KEY))
                .where(CREDENTIAL.CERTIFICATE_ID.eq(certificate))
                .and(CREDENTIAL.DOCUMENT.ne(""))
                .and(ISSUER_KEY.WITHDRAWN_AT.isNull())
                .orderBy(CREDENTIAL.SIGNED_AT.desc())
                .limit(1)
                .fetchOptional(CREDENTIAL.DOCUMENT);
    }

    private String sign(Award award) {
        var now = clock.instant();
        var signed = signing.sign(document(award), now);
        db.insertInto(CREDENTIAL)
                .set(CREDENTIAL.CERTIFICATE_ID, award.certificate())
                .set(CREDENTIAL.PUBLIC_KEY, signed.key().multibase())
                .set(CREDENTIAL.DOCUMENT, signed.document())
                .set(CREDENTIAL.SIGNED_AT, Times.stored(now))
                .onConflictDoNothing()
                .execute();
        // Two at once: what was written first holds.
        return kept(award.certificate()).orElse(signed.document());
    }

    /** Takes out of what is kept all that leads to the holder. Whoever has the file can still verify it. */
    public int forget(UUID certificate) {
        return db.update(CREDENTIAL)
                .set(CREDENTIAL.DOCUMENT, "")
                .where(CREDENTIAL.CERTIFICATE_ID.eq(certificate), CREDENTIAL.DOCUMENT.ne(""))
                .execute();
    }

    private JsonObject document(Award award) {
        var place = lists.place(award.certificate());
        var list = lists.address(place.list());
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder().add(Contexts.CREDENTIALS).add(Contexts.OPEN_BADGES))
                .add("id", issuer.certificate(award.certificate()))
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
                .add("name", "Certificate: " + award.title())
                .add("issuer", issuer.profile())
                .add("validFrom", Signing.seconds(award.issuedAt()))
                .add("awardedDate", Signing.seconds(award.issuedAt()))
                .add("credentialSubject", subject(award))
                .add(
                        "credentialStatus",
                        Json.createObjectBuilder()
                                .add("id", list + "#" + place.position())
                                .add("type", "BitstringStatusListEntry")
                                .add("statusPurpose", "revocation")
                                .add("statusListIndex", String.valueOf(place.position()))
                                .add("statusListCredential", list))
                .build();
    }

    private JsonObject subject(Award award) {
        return Json.createObjectBuilder()
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add("identifier", Json.createArrayBuilder().add(HolderHash.of(award.holder(), random)))
                .add(
                        "achievement",
                        Json.createObjectBuilder()
                                .add("id", "urn:uuid:" + award.workshop())
                                .add("type", Json.createArrayBuilder().add("Achievement"))
                                .add("name", award.title())
                                .add("description", award.where())
                                .add("criteria", Json.createObjectBuilder().add("narrative", award.criteria())))
                .build();
    }
}

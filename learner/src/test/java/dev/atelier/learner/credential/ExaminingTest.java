package dev.atelier.learner.credential;

import static dev.atelier.learner.jooq.Tables.ISSUER_KEY;
import static dev.atelier.learner.jooq.Tables.STATUS_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.credential.Examined.Credential;
import dev.atelier.learner.credential.Step.Finding;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.testing.MovableClock;
import jakarta.json.Json;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class ExaminingTest {

    private static final Instant AUTUMN = Instant.parse("2024-10-01T10:00:00Z");

    @Autowired
    private Examining examining;

    @Autowired
    private IssuerKeys keys;

    @Autowired
    private Issuer issuer;

    @Autowired
    private DSLContext db;

    @Autowired
    private MovableClock clock;

    @Test
    void ofOthersItSaysWhatItCannotTell() {
        var seen = seen("simple-did-key-method");
        assertThat(seen.verdict()).isEqualTo(Finding.UNSURE);
        assertThat(seen.issuer()).isEqualTo("Andy F. Miller");
        assertThat(seen.ours()).isEmpty();
        assertThat(findings(seen)).containsExactly("GOOD", "GOOD", "UNSURE", "GOOD", "GOOD");
        assertThat(seen("status-revoked").steps())
                .anyMatch(
                        step -> step.finding() == Finding.UNSURE && step.words().contains("It is not looked up"));
    }

    @Test
    void aKeyThatIsItsOwnIssuerIsEnough() throws Exception {
        var pair = KeyPairGenerator.getInstance(Ed25519Key.ALGORITHM).generateKeyPair();
        var did = "did:key:" + Ed25519Key.of(pair.getPublic()).multibase();
        var bare = Json.createObjectBuilder(JsonText.read(Samples.bytes(Samples.text("simple-did-key-method"))))
                .remove("proof")
                .add("issuer", did)
                .build();
        var signed = new DataIntegrity(Contexts.BUNDLED).signed(bare, pair.getPrivate(), did, AUTUMN);
        assertThat(seenText(signed.toString()).verdict()).isEqualTo(Finding.GOOD);
    }

    @Test
    void datesCount() {
        assertThat(seen("simple-err-expired").verdict()).isEqualTo(Finding.BAD);
        assertThat(seen("simple-err-expired").steps())
                .anyMatch(step -> step.words().equals("It was valid until 1 January 2010."));
        clock.moveTo(Instant.parse("2001-01-01T00:00:00Z"));
        assertThat(((Credential) examining.examine(Samples.bytes(Samples.text("simple-context-version")), ""))
                        .verdict())
                .isEqualTo(Finding.BAD);
    }

    @Test
    void aWrongSignatureIsWrong() {
        assertThat(seen("simple-err-proof-value").verdict()).isEqualTo(Finding.BAD);
    }

    /** Whoever signs with a key of their own in our name is told apart. */
    @Test
    void aForgeryInOurNameIsNoneOfOurs() throws Exception {
        keys.signing();
        var pair = KeyPairGenerator.getInstance(Ed25519Key.ALGORITHM).generateKeyPair();
        var bare = Json.createObjectBuilder(JsonText.read(Samples.bytes(Samples.text("simple-did-key-method"))))
                .remove("proof")
                .add("issuer", issuer.profile())
                .build();
        var forged = new DataIntegrity(Contexts.BUNDLED)
                .signed(bare, pair.getPrivate(), issuer.method(Ed25519Key.of(pair.getPublic())), AUTUMN);
        assertThat(seenText(forged.toString()).steps())
                .anyMatch(step -> step.finding() == Finding.BAD && step.words().contains("none of ours"));
    }

    @Test
    void aPlaceInOurListThatNobodyHasIsNoStatus() throws Exception {
        var status = Json.createObjectBuilder()
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", "131071")
                .add("statusListCredential", "http://localhost:8080/credentials/status/999999");
        var text = Json.createObjectBuilder(JsonText.read(Samples.bytes(Samples.text("simple-did-key-method"))))
                .add("credentialStatus", status)
                .build();
        assertThat(seenText(text.toString()).steps())
                .anyMatch(step -> step.finding() == Finding.BAD && step.words().contains("nobody was given"));
    }

    @Test
    void whatIsNoCredentialIsRefused() {
        for (var text : new String[] {
            "{}",
            "{\"@context\": \"" + Contexts.CREDENTIALS + "\", \"type\": \"VerifiableCredential\"}",
            "{\"@context\": [\"" + Contexts.OPEN_BADGES + "\", \"" + Contexts.CREDENTIALS + "\"]}"
        }) {
            assertThat(examining.examine(Samples.bytes(text), "")).isInstanceOf(Examined.Unreadable.class);
        }
    }

    @Test
    void ofManyAtOnceOneKeyIsMade() throws Exception {
        db.update(ISSUER_KEY)
                .set(ISSUER_KEY.RETIRED_AT, ISSUER_KEY.MADE_AT)
                .where(ISSUER_KEY.RETIRED_AT.isNull())
                .execute();
        var names = Together.times(6, () -> keys.signing().name()).stream().collect(Collectors.toSet());
        assertThat(names).hasSize(1);
        assertThat(db.fetchCount(ISSUER_KEY, ISSUER_KEY.RETIRED_AT.isNull())).isOne();
    }

    @Test
    void aKeyIsSealedAsSoonAsThereIsASecret() {
        var name = keys.signing().name();
        var secret = new CredentialSettings(Base64.getEncoder().encodeToString(new byte[32]));
        var sealing = new IssuerKeys(db, new KeySeal(secret), clock);
        assertThat(sealing.signing().name()).isEqualTo(name);
        assertThat(keys.known(name).orElseThrow().sealed()).isTrue();
        assertThat(sealing.signing().name()).isEqualTo(name);
        sealing.rotate(name.multibase());
        // Others in this house have no secret.
        db.deleteFrom(ISSUER_KEY).where(ISSUER_KEY.RETIRED_AT.isNull()).execute();
    }

    @Test
    void aPlaceIsGivenOnce() {
        assertThat(db.fetchCount(db.selectDistinct(STATUS_ENTRY.LIST_ID, STATUS_ENTRY.POSITION)
                        .from(STATUS_ENTRY)))
                .isEqualTo(db.fetchCount(STATUS_ENTRY));
    }

    private Credential seen(String sample) {
        return seenText(Samples.text(sample));
    }

    private Credential seenText(String text) {
        clock.moveTo(AUTUMN);
        var examined = examining.examine(Samples.bytes(text), "");
        assertThat(examined).isInstanceOf(Credential.class);
        return (Credential) examined;
    }

    private static java.util.List<String> findings(Credential credential) {
        return credential.steps().stream().map(step -> step.finding().name()).toList();
    }
}

package dev.atelier.learner.certificate;

import static dev.atelier.learner.certificate.Graduates.LATHA;
import static dev.atelier.learner.certificate.Graduates.VISITOR;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;
import static dev.atelier.learner.jooq.Tables.CREDENTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.Person;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.SentMails;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CredentialPagesTest {

    private final World world;
    private final MockMvcTester web;
    private final DSLContext db;
    private final Graduates graduates;

    @Autowired
    private SentMails mails;

    @Autowired
    private PersonsCertificates persons;

    @Autowired
    private TransactionTemplate transaction;

    private Doorway door;
    private Seat meera;
    private UUID id;

    @Autowired
    CredentialPagesTest(
            World world,
            MockMvcTester web,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.world = world;
        this.web = web;
        this.db = db;
        this.graduates = new Graduates(world, web, db, events, transaction);
    }

    @BeforeEach
    void bringSomebodyToACertificate() {
        var cohort = world.cohort();
        door = new Doorway(web, cohort);
        meera = world.seat(cohort, "Meera Łącka");
        graduates.mark(cohort, meera, "PRESENT");
        graduates.complete(meera);
        id = graduates.certificate(meera);
        mails.forget();
    }

    @Test
    void theCredentialNamesNobodyAndIsKeptLetterByLetter() {
        var credential = credential();
        assertThat(credential)
                .contains("https://www.w3.org/ns/credentials/v2", "\"OpenBadgeCredential\"", "eddsa-rdfc-2022")
                .contains("Being there on at least one day.", "Mastering Stable Diffusion", "sha256$")
                .doesNotContain("Meera", "@example.org");
        assertThat(credential()).isEqualTo(credential);
        assertThat(db.fetchSingle(CREDENTIAL, CREDENTIAL.CERTIFICATE_ID.eq(id)).getDocument())
                .isEqualTo(credential);
        assertThatThrownBy(() ->
                        db.update(CREDENTIAL).set(CREDENTIAL.DOCUMENT, "{}").execute())
                .hasMessageContaining("append-only");
    }

    @Test
    void whoeverHasTheFileVerifiesItStepByStep() {
        assertThat(verify(credential(), meera.learner() + "@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("This credential is valid", "with the key that signs now", "Issued to Meera Łącka")
                .contains("whoever has the address that you typed", "not on the list of what was revoked");
        assertThat(verify(credential(), "someone@example.org"))
                .bodyText()
                .contains("This credential is not valid", "somebody with another address");
    }

    @Test
    void theBadgeIsAPictureWithTheCredentialInside() throws Exception {
        var badge = bytes("/certificates/" + id + "/badge.png", "image/png");
        Files.write(Path.of("target", "badge.png"), badge);
        assertThat(web.post()
                        .uri("/certificates/verification")
                        .multipart()
                        .file(new MockMultipartFile("file", "badge.png", "image/png", badge))
                        .with(csrf())
                        .with(VISITOR))
                .hasStatusOk()
                .bodyText()
                .contains("This credential is valid");
    }

    @Test
    void whateverIsChangedIsSaidToBeChanged() {
        for (var change : new String[][] {
            {"Mastering Stable Diffusion", "Mastering Everything"},
            {"2023-08-05", "2022-08-05"},
            {"Being there on at least one day", "Being a genius"},
            {"sha256$", "sha256$0"},
        }) {
            assertThat(credential()).contains(change[0]);
            assertThat(verify(credential().replace(change[0], change[1]), ""))
                    .bodyText()
                    .contains("This credential is not valid", "The signature does not fit");
        }
        assertThat(verify(credential().replaceFirst("\"name\"\\s*:", "\"grade\": \"A\", \"name\":"), ""))
                .hasStatus(422)
                .bodyText()
                .contains("a word that none of its contexts defines");
    }

    @Test
    void whatCannotBeReadIsSaidSoAndStaysInTheForm() {
        assertThat(verify("", "")).hasStatus(422).bodyText().contains("Choose a file, or paste");
        assertThat(verify("{\"half\": ", ""))
                .hasStatus(422)
                .bodyText()
                .contains("not JSON as a credential", "{\"half\":");
        assertThat(verify("{\"x\": \"" + "x".repeat(70_000) + "\"}", ""))
                .hasStatus(422)
                .bodyText()
                .contains("at most 64 KB");
    }

    @Test
    void anAdminRevokesItForGoodAndItsHolderIsToldWhy() throws Exception {
        var credential = credential();
        var page = "/admin/certificates/" + id;
        assertThat(door.text(LATHA, "/admin/certificates?q=" + id)).contains(page, "Meera Łącka");
        assertThat(door.post(LATHA, page + "/revocation", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Give a reason");
        assertThat(door.post(door.ravi(), page + "/revocation", "reason", "No")).hasStatus(403);
        assertThat(door.post(LATHA, page + "/revocation", "reason", "It was somebody else’s seat."))
                .hasStatus3xxRedirection();
        assertThat(door.post(LATHA, page + "/revocation", "reason", "Another reason"))
                .hasStatus3xxRedirection();
        assertThat(mails.all()).hasSize(1);
        assertThat(mails.all().getFirst().getSubject()).startsWith("Your certificate was revoked");
        assertThat(mails.all().getFirst().getContent().toString()).contains("It was somebody else’s seat.");
        assertThat(door.text(LATHA, page)).contains("Revoked on", "It was somebody else’s seat.");
        assertThat(door.text(VISITOR, "/certificates/" + id))
                .contains("was revoked")
                .doesNotContain("genuine", "Meera", "somebody else’s seat");
        assertThat(door.text(Doorway.as(meera), "/my/certificates")).contains("was revoked");
        assertThat(door.get(VISITOR, "/certificates/" + id + "/certificate.pdf"))
                .hasStatus(410);
        assertThat(verify(credential, ""))
                .bodyText()
                .contains("This credential is not valid", "it was revoked, and counts no more");
        assertThatThrownBy(() -> db.deleteFrom(dev.atelier.learner.jooq.Tables.CERTIFICATE)
                        .where(dev.atelier.learner.jooq.Tables.CERTIFICATE.ID.eq(id))
                        .execute())
                .hasMessageContaining("violates foreign key");
    }

    @Test
    void theListThatProgramsReadHasTheBitSet() {
        var credential = credential();
        var list = found("\"statusListCredential\" : \"http://localhost:8080(/credentials/status/\\d+)\"", credential);
        var before = text(list, "application/vc+json");
        assertThat(text(list, "application/vc+json")).as("signed once").isEqualTo(before);
        door.post(LATHA, "/admin/certificates/" + id + "/revocation", "reason", "A mistake");
        var after = text(list, "application/vc+json");
        assertThat(after).isNotEqualTo(before).contains("BitstringStatusListCredential");
        assertThat(verify(after, "")).bodyText().contains("This credential is valid", "It is no Open Badge");
        var position = Integer.parseInt(found("\"statusListIndex\" : \"(\\d+)\"", credential));
        assertThat(StatusBits.of(found("\"encodedList\" : \"u([^\"]+)\"", before))
                        .get(position))
                .isFalse();
        assertThat(StatusBits.of(found("\"encodedList\" : \"u([^\"]+)\"", after))
                        .get(position))
                .isTrue();
    }

    @Test
    void anOldKeyStillCountsAndAWithdrawnOneDoesNot() {
        var credential = credential();
        var old = signing();
        assertThat(door.post(LATHA, "/admin/certificates/keys", "signing", old)).hasStatus3xxRedirection();
        assertThat(door.post(LATHA, "/admin/certificates/keys", "signing", old))
                .as("sent twice")
                .hasStatus3xxRedirection();
        var now = signing();
        assertThat(now).isNotEqualTo(old);
        assertThat(credential()).isEqualTo(credential);
        assertThat(verify(credential, "")).bodyText().contains("is valid", "until it was replaced and is still good");

        assertThat(door.post(LATHA, "/admin/certificates/keys/" + old + "/withdrawal"))
                .hasStatus3xxRedirection();
        assertThat(verify(credential, "")).bodyText().contains("is not valid", "was withdrawn");
        assertThat(verify(credential(), "")).as("signed anew").bodyText().contains("This credential is valid");
        assertThat(text("/credentials/issuer", "application/json")).contains(old, now, "\"revoked\"");
        assertThat(door.text(LATHA, "/admin/certificates/keys")).contains(old, "withdrawn", now, "signs");
        assertThat(door.get(door.ravi(), "/admin/certificates/keys")).hasStatus(403);
    }

    @Test
    void anErasedHoldersFileStillVerifies() {
        var credential = credential();
        door.post(LATHA, "/admin/certificates/" + id + "/revocation", "reason", "Meera’s mistake");
        transaction.executeWithoutResult(status ->
                persons.erase(new Person(meera.learner().value(), meera.name(), meera.learner() + "@example.org")));
        assertThat(db.fetchSingle(CREDENTIAL, CREDENTIAL.CERTIFICATE_ID.eq(id)).getDocument())
                .isEmpty();
        assertThat(db.fetchSingle(CERTIFICATE_REVOCATION, CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(id))
                        .getReason())
                .isEmpty();
        assertThat(door.get(VISITOR, "/certificates/" + id + "/credential.json"))
                .hasStatus(410);
        assertThat(verify(credential, meera.learner() + "@example.org"))
                .bodyText()
                .contains("letter for letter what was signed", "whoever has the address that you typed")
                .contains("it was revoked", "somebody who has had their data erased");
    }

    private MvcTestResult verify(String text, String holder) {
        return door.post(VISITOR, "/certificates/verification", "text", text, "holder", holder);
    }

    private String credential() {
        return text("/certificates/" + id + "/credential.json", "application/vc+json");
    }

    private String signing() {
        return found("name=\"signing\" value=\"([^\"]+)\"", door.text(LATHA, "/admin/certificates/keys"));
    }

    private String text(String path, String type) {
        return new String(bytes(path, type), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path, String type) {
        var answer = door.get(VISITOR, path);
        assertThat(answer).hasStatusOk().hasContentType(type);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern.replace(" : ", "\\s*:\\s*")).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}

package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.jooq.tables.records.InboundMailRecord;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.ProvingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.proof.DnsPeer;
import dev.atelier.mentorship.proof.Signer;
import dev.atelier.testing.SentMails;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What forgers try, where senders are looked into. Where nobody looks, {@link SpoofingTest} tries the same. */
@ProvingTest
class ProofDrillTest {

    private static final String RELAY = "Authentication-Results: mx.ours.example; ";

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    SentMails sent;

    @Autowired
    DnsPeer dns;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Mail toMeera;
    Mail toRavi;
    String domain;
    Signer signer;

    @BeforeEach
    void aConversationIsUnderWay() throws Exception {
        dns.forget();
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        domain = meera.address().substring(meera.address().indexOf('@') + 1);
        signer = new Signer(domain);
        postman.bring(meera.address(), world.mailbox(run), "Subject: Faces", "", "Why?");
        toRavi = Mail.lastTo(sent, run.lead().address());
        postman.bring(run.lead().address(), toRavi.replyTo(), "Subject: Re: Faces", "", "Because.");
        toMeera = Mail.lastTo(sent, meera.address());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dmarc=pass header.from=learner.example | DELIVERED | PROVEN",
                "dmarc=none | DELIVERED | UNPROVEN",
                "dmarc=temperror | DELIVERED | UNPROVEN",
                "dmarc=fail (p=none) header.from=learner.example | DELIVERED | UNPROVEN",
                "dmarc=fail (p=reject) header.from=learner.example | HELD | FORGED"
            })
    void theRightTokenAndTheRightSenderAreBelievedUnlessTheDomainObjects(String word, String state, String verdict)
            throws Exception {
        var mail = bring(meera.address(), toMeera.replyTo(), RELAY + word);
        assertThat(mail.getState()).isEqualTo(state);
        assertThat(mail.getVerdict()).isEqualTo(verdict);
        var last = Mail.lastTo(sent, meera.address()).subject();
        assertThat(last.equals("Was this mail from you?")).isEqualTo(state.equals("HELD"));
    }

    @ParameterizedTest
    @CsvSource({"pass", "none", "fail"})
    void theRightTokenFromTheWrongSenderWaitsWhateverItsDomainSays(String word) throws Exception {
        var mail = bring("friend@there.example", toMeera.replyTo(), RELAY + "dmarc=" + word);
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(mail.getPersonId()).isEqualTo(meera.id().value());
    }

    @ParameterizedTest
    @CsvSource({"pass, DELIVERED", "none, HELD", "temperror, HELD", "fail, HELD"})
    void withoutATokenTheSenderMustBeProven(String word, String state) throws Exception {
        var mail = bring(
                meera.address(), "atelier@localhost", RELAY + "dmarc=" + word, "In-Reply-To: " + toMeera.messageId());
        assertThat(mail.getState()).isEqualTo(state);
    }

    @Test
    void whoeverIsHeldForWantOfProofIsAskedAndGoesOn() throws Exception {
        var mail = bring(meera.address(), "atelier@localhost", "In-Reply-To: " + toMeera.messageId());
        assertThat(mail.getReason()).isEqualTo("it came without a reply address, and nothing proves its sender");
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("/my/mentor/held/" + mail.getId());
        http.post()
                .uri("/my/mentor/held/" + mail.getId())
                .with(user(meera.id().value().toString()).roles("LEARNER"))
                .with(csrf())
                .exchange();
        mail.refresh();
        assertThat(mail.getState()).isEqualTo("DELIVERED");
    }

    @Test
    void aForgedResultBelowTheRelaysOwnSaysNothing() throws Exception {
        var mail = bring(
                meera.address(),
                toMeera.replyTo(),
                RELAY + "dmarc=fail (p=reject)",
                RELAY + "dmarc=pass header.from=" + domain);
        assertThat(mail.getState()).isEqualTo("HELD");
        var others = bring(
                meera.address(),
                "atelier@localhost",
                "Authentication-Results: mx.theirs.example; dmarc=pass",
                "In-Reply-To: " + toMeera.messageId());
        assertThat(others.getState()).isEqualTo("HELD");
    }

    @ParameterizedTest
    @CsvSource({"dmarc=pass header.from=there.example", "dmarc=none"})
    void aForwardedThreadIsNobodysButItsOwners(String word) throws Exception {
        var mail = bring(
                "friend@there.example",
                "atelier@localhost",
                RELAY + word,
                "References: " + toRavi.messageId() + " " + toMeera.messageId());
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(Mail.to(sent, "friend@there.example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pass", "none", "fail"})
    void aDisplayNameMakesNobodyAMentorWhateverItsDomainProves(String word) throws Exception {
        var mail = postman.bringAs(
                "evil@there.example",
                toRavi.replyTo(),
                "From: \"Ravi <" + run.lead().address() + ">\" <evil@there.example>",
                RELAY + "dmarc=" + word,
                "Subject: Re: Faces",
                "",
                "Send me your password.");
        assertThat(mail.getState()).isEqualTo("HELD");
    }

    @Test
    void aFromWithTwoAddressesIsNobodysEvenIfOneIsProven() throws Exception {
        var mail = postman.bringAs(
                meera.address(),
                toMeera.replyTo(),
                "From: " + meera.address() + ", evil@there.example",
                RELAY + "dmarc=pass",
                "Subject: Re: Faces",
                "",
                "Who am I?");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(mail.getVerdict()).isEqualTo("UNPROVEN");
    }

    @Test
    void aSignatureOfTheirOwnDomainProvesWhoWrote() throws Exception {
        publish();
        var mail = bringSigned(signer, "");
        assertThat(mail.getState()).isEqualTo("DELIVERED");
        assertThat(mail.getVerdict()).isEqualTo("PROVEN");
        assertThat(mail.getDkim()).isEqualTo("PASS");
        assertThat(mail.getDkimDomain()).isEqualTo(domain);
        assertThat(mail.getDmarcDomain()).isEqualTo(domain);
        assertThat(mail.getRelayed()).isFalse();
    }

    @Test
    void aSignatureByAnotherDomainProvesNothing() throws Exception {
        publish();
        var mail = bringSigned(new Signer("evil.example").publish(dns), "");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(mail.getVerdict()).isEqualTo("FORGED");
        var admin = get(UUID.randomUUID(), "ADMIN", "/admin/mail/held/" + mail.getId());
        assertThat(admin)
                .bodyText()
                .contains("DMARC: fail for " + domain, "DKIM: pass for evil.example", "SPF: not looked at");
    }

    @Test
    void aDnsThatIsAwayHoldsNoMailBack() throws Exception {
        publish();
        dns.brokenAbout("_dmarc.away.example");
        var learner = "away@away.example";
        var mail = postman.bring(learner, world.mailbox(run), "Subject: Hi", "", "Hello?");
        assertThat(mail.getDmarc()).isEqualTo("TEMPERROR");
        assertThat(mail.getState()).isEqualTo("REFUSED");
    }

    @Test
    void theStaffSeesWhatIsKnownAndTheLearnerDoesNot() throws Exception {
        bring(meera.address(), toMeera.replyTo(), RELAY + "dmarc=none");
        var said = bring(meera.address(), toMeera.replyTo(), RELAY + "dmarc=pass header.from=" + domain);
        var thread = said.getConversationId();
        assertThat(get(run.lead().id().value(), "INSTRUCTOR", "/staff/mentorship/" + thread))
                .bodyText()
                .contains("Sender proven", "Sender not proven", "DMARC: pass for " + domain);
        assertThat(get(meera.id().value(), "LEARNER", "/my/mentor/" + thread))
                .bodyText()
                .doesNotContain("Sender proven", "Sender not proven");
        assertThat(db.fetchCount(MESSAGE, MESSAGE.CONVERSATION_ID.eq(thread))).isEqualTo(4);
    }

    private void publish() {
        signer.publish(dns);
        dns.text("_dmarc." + domain, "v=DMARC1; p=reject");
    }

    private InboundMailRecord bring(String from, String to, String... headers) throws Exception {
        var lines = new java.util.ArrayList<>(java.util.List.of(headers));
        lines.addAll(java.util.List.of("Subject: Re: Faces", "", "Is it me?"));
        return postman.bring(from, to, lines.toArray(String[]::new));
    }

    private InboundMailRecord bringSigned(Signer by, String headers) throws Exception {
        var id = UUID.randomUUID() + "@there.example";
        var raw = by.sign("From: " + meera.address() + "\r\nMessage-ID: <" + id + ">\r\nSubject: Re: Faces\r\n"
                + headers + "\r\nIs it me?\r\n");
        postman.deliver(meera.address(), toMeera.replyTo(), raw);
        return postman.awaitSorted(toMeera.replyTo(), "id:" + id);
    }

    private MvcTestResult get(UUID person, String role, String path) {
        return http.get().uri(path).with(user(person.toString()).roles(role)).exchange();
    }
}

package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static dev.atelier.delivery.jooq.Tables.SUPPRESSED_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.FromOurPage;
import dev.atelier.WholeHouse;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeHouse
class MailPageTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JavaMailSender mail;

    @Autowired
    Addresses addresses;

    @Autowired
    DSLContext db;

    @BeforeEach
    void empty() {
        db.deleteFrom(MAIL).execute();
    }

    @Test
    void adminsSeeWhatWaitsAndWhatFailedWithItsReason() {
        write("meera@example.org", "Your seat");
        settle("meera@example.org", State.FAILED, "550 5.7.1 not wanted");
        write("ravi@example.org", "Your review");
        assertThat(http.get().uri("/admin/mail").with(admin()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "meera@example.org",
                        "Your seat",
                        "550 5.7.1 not wanted",
                        "Send again",
                        "ravi@example.org",
                        "Waiting");
        assertThat(http.get().uri("/admin/mail?state=failed").with(admin()))
                .bodyText()
                .contains("meera@example.org")
                .doesNotContain("ravi@example.org");
    }

    @Test
    void aLongListComesInPages() {
        for (var number = 100; number < 160; number++) {
            write("reader" + number + "@example.org", "Mail");
        }
        var last = db.select(DISPATCH.ID)
                .from(DISPATCH)
                .orderBy(DISPATCH.ID.desc())
                .limit(1)
                .offset(49)
                .fetchSingle()
                .value1();
        assertThat(http.get().uri("/admin/mail").with(admin()))
                .bodyText()
                .contains("reader159", "reader110", "/admin/mail?before=" + last)
                .doesNotContain("reader109@");
        assertThat(http.get().uri("/admin/mail?before=" + last).with(admin()))
                .bodyText()
                .contains("reader109", "reader100")
                .doesNotContain("reader110@", "Older");
    }

    @Test
    void aFailedMailIsSentAgainOnceHoweverOftenTheFormComes() {
        write("meera@example.org", "Your seat");
        settle("meera@example.org", State.FAILED, "550 5.1.1 no such user");
        addresses.bounced("Meera@example.org", "550 5.1.1 no such user");
        var id = db.fetchValue(DISPATCH.ID, DISPATCH.RECIPIENT.eq("meera@example.org"));
        for (var time = 0; time < 2; time++) {
            assertThat(http.post()
                            .uri("/admin/mail/" + id + "/resending")
                            .with(admin())
                            .with(new FromOurPage()))
                    .hasRedirectedUrl("/admin/mail");
        }
        assertThat(db.fetchSingle(DISPATCH).getState()).isEqualTo("QUEUED");
        assertThat(db.fetchCount(SUPPRESSED_ADDRESS, SUPPRESSED_ADDRESS.ADDRESS.eq("meera@example.org")))
                .isZero();
    }

    @Test
    void nobodyElseSeesOrSends() {
        var stranger = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        assertThat(http.get().uri("/admin/mail").with(stranger)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.post()
                        .uri("/admin/mail/" + UUID.randomUUID() + "/resending")
                        .with(stranger)
                        .with(new FromOurPage()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/admin/mail")).hasStatus(HttpStatus.FOUND);
    }

    private static RequestPostProcessor admin() {
        return user(UUID.randomUUID().toString()).roles("ADMIN");
    }

    private void write(String to, String subject) {
        var message = new SimpleMailMessage();
        message.setFrom("atelier@example.org");
        message.setTo(to);
        message.setSubject(subject);
        message.setText("Hello");
        mail.send(message);
    }

    private void settle(String recipient, State state, String reason) {
        db.update(DISPATCH)
                .set(DISPATCH.STATE, state.name())
                .set(DISPATCH.REASON, reason)
                .where(DISPATCH.RECIPIENT.eq(recipient))
                .execute();
    }
}

package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.WholeHouse;
import dev.atelier.delivery.StubbornServer.Way;
import dev.atelier.testing.MovableClock;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;

@WholeHouse
class RelayTest {

    @Autowired
    JavaMailSender mail;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    DataSource database;

    private final String meera = "meera." + UUID.randomUUID() + "@example.org";
    private RelayWorld world;

    @BeforeEach
    void begin() {
        world = new RelayWorld(db, clock);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aWorkerThatDiesBetweenClaimAndSendCostsNothing() {
        send(meera, "Once");
        assertThat(world.dispatches().claim(UUID.randomUUID(), 10)).hasSize(1);
        world.relay();
        assertThat(world.dispatches().recover()).as("while the lease lasts").isZero();

        clock.move(Duration.ofSeconds(31));
        assertThat(world.dispatches().recover()).isEqualTo(1);
        world.awaitState(meera, State.SENT);
        assertThat(world.received(meera)).hasSize(1);
    }

    @Test
    void aKilledProcessCostsNothingEither() throws Exception {
        send(meera, "Once");
        try (var hanging = new StubbornServer(Way.STOPS_AT_RCPT)) {
            var process = KilledRelay.start(database, hanging.port(), clock.instant());
            hanging.awaitRecipient();
            process.destroyForcibly().waitFor();
            hanging.goOn();
            hanging.awaitEnd();
            assertThat(hanging.whole()).isEmpty();
        }
        assertThat(world.dispatch(meera).getState()).isEqualTo("SENDING");
        world.relay();
        clock.move(Duration.ofSeconds(31));
        assertThat(world.dispatches().recover()).isEqualTo(1);
        world.awaitState(meera, State.SENT);
        assertThat(world.received(meera)).hasSize(1);
    }

    @Test
    void aWorkerThatWakesUpTooLateSendsNothing() throws Exception {
        send(meera, "Once");
        try (var hanging = new StubbornServer(Way.STOPS_AT_RCPT)) {
            world.relay(hanging.port()).isRunning();
            hanging.awaitRecipient();
            clock.move(Duration.ofSeconds(31));
            world.dispatches().recover();
            world.relay();
            world.awaitState(meera, State.SENT);

            hanging.goOn();
            hanging.awaitEnd();
            assertThat(hanging.whole()).isEmpty();
        }
        assertThat(world.received(meera)).hasSize(1);
    }

    @Test
    void aConnectionCutInsideAMailIsTriedAgain() throws Exception {
        send(meera, "Once");
        try (var cutting = new StubbornServer(Way.CUTS_INSIDE_DATA)) {
            var relay = world.relay(cutting.port());
            await().until(() -> world.dispatch(meera).getAttempts() == 1);
            relay.stop();
        }
        assertThat(world.dispatch(meera).getState()).isEqualTo("QUEUED");
        world.relay();
        clock.move(Duration.ofSeconds(20));
        clock.move(Duration.ofMinutes(10));
        world.awaitState(meera, State.SENT);
        assertThat(world.received(meera)).hasSize(1);
    }

    @Test
    void anAnswerThatNeverCameIsWaitedForAndThenTheSameMailGoesAgain() throws Exception {
        send(meera, "Perhaps twice");
        try (var cutting = new StubbornServer(Way.CUTS_AFTER_THE_DOT)) {
            var relay = world.relay(cutting.port());
            await().until(() -> world.dispatch(meera).getUnclear() == 1);
            relay.stop();
            assertThat(cutting.whole()).hasSize(1);

            world.relay();
            clock.move(Duration.ofMinutes(9));
            Thread.sleep(300);
            assertThat(world.received(meera)).isEmpty();
            clock.move(Duration.ofMinutes(1));
            world.awaitState(meera, State.SENT);
            assertThat(cutting.whole().getFirst())
                    .contains("Message-ID: " + world.received(meera).getFirst().getMessageID());
        }
    }

    @Test
    void workersOfThreeInstancesSendEachMailOnce() throws Exception {
        for (var number = 0; number < 200; number++) {
            send(number + "." + meera, "Mail " + number);
        }
        for (var instance = 0; instance < 3; instance++) {
            world.relay();
        }
        world.awaitQuiet();
        var names = new HashSet<String>();
        for (var received : world.all()) {
            assertThat(names.add(received.getMessageID())).isTrue();
        }
        assertThat(names).hasSize(200);
    }

    /** The control: reading first and writing afterwards, as one would without a claim. */
    @Test
    void withoutAClaimTwoWorkersTakeTheSameMail() {
        send(meera, "Twice");
        var due = DISPATCH.STATE.eq(State.QUEUED.name());
        assertThat(db.fetchCount(DISPATCH, due)).as("seen by one worker").isEqualTo(1);
        assertThat(db.fetchCount(DISPATCH, due)).as("seen by another").isEqualTo(1);
        assertThat(world.dispatches().claim(UUID.randomUUID(), 10))
                .as("claimed by one")
                .hasSize(1);
        assertThat(world.dispatches().claim(UUID.randomUUID(), 10))
                .as("claimed by another")
                .isEmpty();
    }

    @Test
    void aDeadAddressIsWrittenToOnceAndNeverAgain() throws Exception {
        send(meera, "First");
        try (var server = new StubbornServer(Way.KNOWS_NOBODY)) {
            var relay = world.relay(server.port());
            world.awaitState(meera, State.FAILED);
            relay.stop();
        }
        assertThat(world.dispatch(meera).getReason()).contains("550 5.1.1 no such user");
        db.deleteFrom(MAIL).execute();

        send(meera.toUpperCase(java.util.Locale.ROOT), "Second");
        world.relay();
        world.awaitState(meera.toUpperCase(java.util.Locale.ROOT), State.SUPPRESSED);
        assertThat(world.receivedInAll()).isZero();
    }

    @Test
    void aBusyServerIsAskedAgainLaterAndGivenUpAfterThreeDays() throws Exception {
        send(meera, "Patience");
        try (var busy = new StubbornServer(Way.IS_BUSY)) {
            world.relay(busy.port());
            await().until(() -> world.dispatch(meera).getAttempts() == 1);
            assertThat(world.dispatch(meera).getState()).isEqualTo("QUEUED");
            assertThat(world.dispatch(meera).getReason()).contains("451 4.7.1");
            assertThat(world.dispatch(meera).getNextAt().toInstant())
                    .isAfter(clock.instant().plusSeconds(11));
            clock.move(Duration.ofDays(4));
            world.awaitState(meera, State.FAILED);
            assertThat(world.dispatch(meera).getReason()).startsWith("given up: 451");
        }
    }

    private void send(String to, String words) {
        try {
            MimeMessage message = mail.createMimeMessage();
            message.setFrom(new InternetAddress("atelier@example.org"));
            message.setRecipients(RecipientType.TO, to);
            message.setSubject(words.substring(0, Math.min(60, words.length())));
            message.setText(words);
            mail.send(message);
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

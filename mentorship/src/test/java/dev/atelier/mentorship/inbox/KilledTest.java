package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Trouble;
import dev.atelier.mentorship.mailing.Trouble.Killed;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class KilledTest {

    private static final int MORE_STATEMENTS_THAN_THERE_ARE = 60;

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    Sorter sorter;

    @Autowired
    Sorting sorting;

    @Autowired
    MailStore store;

    @Autowired
    Trouble trouble;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @BeforeEach
    void nobodyElseSorts() {
        sorter.stop();
        // Also what another test has put off until later.
        db.update(INBOUND_MAIL)
                .set(INBOUND_MAIL.NEXT_AT, clock.instant().atOffset(UTC))
                .where(INBOUND_MAIL.STATE.eq("RECEIVED"))
                .execute();
        while (sorting.sortNext()) {
            // What other tests left.
        }
    }

    @AfterEach
    void asBefore() {
        trouble.spare();
        trouble.giveBack();
        sorter.start();
    }

    @Test
    void whoeverDiesBetweenAnyTwoStepsLosesNothingAndDoesNothingTwice() throws Exception {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        var deaths = 0;
        for (var step = 0; step < MORE_STATEMENTS_THAN_THERE_ARE; step++) {
            var raw = "From: " + meera.address() + "\r\nMessage-ID: <" + UUID.randomUUID()
                    + "@there.example>\r\nSubject: Step " + step + "\r\n\r\nWords.\r\n";
            postman.deliver(meera.address(), world.mailbox(run), raw);
            var died = killedAfter(step);
            clock.move(Duration.ofMinutes(3));
            assertThat(sorting.sortNext()).isEqualTo(died);
            var mail = db.fetchSingle(
                    INBOUND_MAIL,
                    INBOUND_MAIL.SUBJECT.eq("Step " + step),
                    INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run)));
            assertThat(mail.getState()).isEqualTo("DELIVERED");
            assertThat(db.fetchCount(MESSAGE, MESSAGE.SOURCE_ID.eq(mail.getId())))
                    .isOne();
            assertThat(db.fetchCount(LETTER, LETTER.CONVERSATION_ID.eq(mail.getConversationId())))
                    .isOne();
            if (!died) {
                break;
            }
            deaths++;
            // Or the budget of a day is used up by so many questions.
            clock.move(Duration.ofHours(1));
        }
        assertThat(deaths).isBetween(10, MORE_STATEMENTS_THAN_THERE_ARE - 1);
    }

    @Test
    void whoeverDiesBeforeTheSenderHears250HasStoredNothingAndTheNextTryStoresAll() {
        var recipients = List.of("atelier@localhost", "mentor@localhost", "postmaster@localhost");
        var deaths = 0;
        for (var step = 0; step < MORE_STATEMENTS_THAN_THERE_ARE; step++) {
            var id = UUID.randomUUID() + "@there.example";
            var raw = ("From: a@there.example\r\nMessage-ID: <" + id + ">\r\n\r\nWords.\r\n").getBytes(US_ASCII);
            var envelope = new MailStore.Envelope("a@there.example", recipients);
            var died = killedAfter(step, () -> store.store(envelope, raw));
            assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq("id:" + id)))
                    .isEqualTo(died ? 0 : recipients.size());
            if (!died) {
                break;
            }
            deaths++;
            store.store(envelope, raw);
            assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq("id:" + id)))
                    .isEqualTo(recipients.size());
        }
        assertThat(deaths).isEqualTo(recipients.size());
    }

    @Test
    void aMailThatCanNeverBeSortedIsShownToAPerson() throws Exception {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        var raw = "From: " + meera.address() + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@there.example>\r\nSubject: Poison\r\n\r\nWords.\r\n";
        postman.deliver(meera.address(), world.mailbox(run), raw);
        trouble.takeAway("\"message\"");
        var pauses = new ArrayList<Duration>();
        for (var attempt = 0; attempt < Unsorted.MOST_ATTEMPTS; attempt++) {
            assertThat(sorting.sortNext()).isTrue();
            assertThat(sorting.sortNext()).isFalse();
            pauses.add(Duration.between(clock.instant(), mail(run).getNextAt().toInstant()));
            clock.move(Duration.ofDays(1));
        }
        assertThat(mail(run).getState()).isEqualTo("FAILED");
        assertThat(mail(run).getReason()).startsWith("sorting failed 6 times");
        assertThat(pauses.subList(0, Unsorted.MOST_ATTEMPTS - 1)).isSorted();
        assertThat(db.fetchCount(LETTER, LETTER.PERSON_ID.eq(run.lead().id().value())))
                .isZero();
    }

    private boolean killedAfter(int statements) {
        return killedAfter(statements, sorting::sortNext);
    }

    private boolean killedAfter(int statements, Runnable work) {
        try {
            trouble.dieAfter(statements);
            work.run();
            return false;
        } catch (Killed killed) {
            return true;
        } finally {
            trouble.spare();
        }
    }

    private dev.atelier.mentorship.jooq.tables.records.InboundMailRecord mail(dev.atelier.mentorship.mailing.Run run) {
        return db.fetchSingle(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run)));
    }
}

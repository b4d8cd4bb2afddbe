package dev.atelier.mentorship.postbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.POSTBOX;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.jooq.tables.records.PostboxRecord;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.Trouble;
import dev.atelier.mentorship.mailing.Trouble.Killed;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MailingTest
@Import(RentedBox.class)
class PostboxTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    Trouble trouble;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    ObjectProvider<RentedBox> boxes;

    Run run;
    LearnerFacts meera;
    RentedBox box;
    RentedBox.Instance here;

    @BeforeEach
    void aMailboxIsRented() {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        box = boxes.getObject();
        here = box.instance();
        assertThat(here.checkpoint().lease()).isTrue();
    }

    @AfterEach
    void itIsGivenBack() {
        trouble.spare();
        trouble.giveBack();
        box.close();
    }

    @Test
    void aMailComesAsItLayThereAndAtTheMomentItArrivedThere() throws Exception {
        var at = clock.instant().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        var mail = "Return-Path: <" + meera.address() + ">\r\n" + mail("<one@there.example>", world.mailbox(run));
        box.arrives(mail.getBytes(US_ASCII), at);
        box.fetch(here);
        var kept = postman.awaitSorted(world.mailbox(run), "id:one@there.example");
        assertThat(kept.getState()).isEqualTo("DELIVERED");
        assertThat(kept.getReceivedAt().toInstant()).isEqualTo(at);
        assertThat(kept.getSender()).isEqualTo(meera.address());
        assertThat(new String(kept.getRaw(), US_ASCII)).isEqualTo(mail);
        assertThat(box.folder().getMessages()).hasSize(1).noneMatch(left -> left.isSet(Flags.Flag.SEEN));
    }

    @Test
    void aClockThatIsAheadReceivesNow() throws Exception {
        box.arrives(
                mail("<two@there.example>", world.mailbox(run)).getBytes(US_ASCII),
                clock.instant().plus(Duration.ofDays(90)));
        box.fetch(here);
        var kept = postman.awaitSorted(world.mailbox(run), "id:two@there.example");
        assertThat(kept.getReceivedAt().toInstant()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void whatIsForNobodyHereIsLeftWhereItLies() throws Exception {
        var before = rows();
        box.arrives(mail("<a@there.example>", "somebody@provider.example"));
        box.arrives(mail("<b@there.example>", "mentor+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@localhost"));
        box.fetch(here);
        box.fetch(here);
        assertThat(rows()).isEqualTo(before);
        assertThat(checkpoint().getPassedOver()).isEqualTo(2);
        assertThat(checkpoint().getLastUid()).isEqualTo(2);
    }

    @Test
    void whatIsTooLargeIsNotedAndTheNextOnesCome() throws Exception {
        box.arrives(mail("<large@there.example>", world.mailbox(run)) + ("x".repeat(70) + "\r\n").repeat(16_000));
        box.arrives(mail("<small@there.example>", world.mailbox(run)));
        box.fetch(here);
        var note = db.fetchSingle(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq("id:large@there.example"));
        assertThat(note.getState()).isEqualTo("HELD");
        assertThat(note.getReason()).isEqualTo("left in the mailbox (number 1): it is larger than 1 MB");
        assertThat(note.getSubject()).isEqualTo("Fetched");
        assertThat(new String(note.getRaw(), US_ASCII)).doesNotContain("xxx");
        assertThat(postman.awaitSorted(world.mailbox(run), "id:small@there.example")
                        .getState())
                .isEqualTo("DELIVERED");
    }

    @Test
    void aMailThatKillsItsReaderDoesNotBlockThoseAfterIt() throws Exception {
        box.arrives(mail("<killer@there.example>", world.mailbox(run)));
        box.arrives(mail("<after@there.example>", world.mailbox(run)));
        for (var death = 0; death < Fetching.MOST_TRIES; death++) {
            assertThat(killedAfter(4)).as("death " + death).isTrue();
        }
        box.fetch(here);
        var note = db.fetchSingle(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(box.settings.user()));
        assertThat(note.getReason()).isEqualTo("left in the mailbox (number 1): it could not be fetched in 8 tries");
        assertThat(postman.awaitSorted(world.mailbox(run), "id:after@there.example")
                        .getState())
                .isEqualTo("DELIVERED");
    }

    @Test
    void whoeverDiesBetweenAnyTwoStepsFetchesEachMailOnce() throws Exception {
        var deaths = 0;
        for (var step = 0; step < 40; step++) {
            var id = "step-" + step + "-" + UUID.randomUUID() + "@there.example";
            box.arrives(mail("<" + id + ">", world.mailbox(run)));
            var died = killedAfter(step);
            // Another instance goes on, once the lease has run out.
            here = box.instance();
            clock.move(Duration.ofMinutes(23));
            assertThat(here.checkpoint().lease()).isTrue();
            box.fetch(here);
            assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq("id:" + id)))
                    .as("step " + step)
                    .isOne();
            if (!died) {
                break;
            }
            deaths++;
        }
        assertThat(deaths).isBetween(5, 20);
    }

    @Test
    void mailsThatAreNumberedAnewComeOnce() throws Exception {
        for (var number = 0; number < 3; number++) {
            box.arrives(mail("<anew-" + number + "@there.example>", world.mailbox(run)));
        }
        box.fetch(here);
        db.update(POSTBOX)
                .set(POSTBOX.UID_VALIDITY, POSTBOX.UID_VALIDITY.minus(1))
                .where(POSTBOX.NAME.eq(box.settings.name()))
                .execute();
        box.arrives(mail("<anew-3@there.example>", world.mailbox(run)));
        box.fetch(here);
        assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run))))
                .isEqualTo(4);
        assertThat(checkpoint().getLastUid()).isEqualTo(4);
    }

    @Test
    void whatHasComeBySmtpDoesNotComeAgain() throws Exception {
        var first = mail("<first@there.example>", world.mailbox(run));
        postman.deliver(meera.address(), world.mailbox(run), first);
        box.arrives("Delivered-To: " + world.mailbox(run) + "\r\n" + first);
        var second = mail("<second@there.example>", world.mailbox(run));
        box.arrives(second);
        box.fetch(here);
        postman.deliver(meera.address(), world.mailbox(run), second);
        var states = db.select(INBOUND_MAIL.IDENTITY, INBOUND_MAIL.STATE)
                .from(INBOUND_MAIL)
                .where(INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run)), INBOUND_MAIL.STATE.ne("DUPLICATE"))
                .fetch(INBOUND_MAIL.IDENTITY);
        assertThat(states).containsExactlyInAnyOrder("id:first@there.example", "id:second@there.example");
    }

    private boolean killedAfter(int statements) throws Exception {
        try {
            trouble.dieAfter(statements);
            box.fetch(here);
            return false;
        } catch (Killed killed) {
            return true;
        } finally {
            trouble.spare();
        }
    }

    private String mail(String id, String to) {
        return "From: " + meera.address() + "\r\nTo: " + to + "\r\nMessage-ID: " + id
                + "\r\nSubject: Fetched\r\n\r\nWords.\r\n";
    }

    private PostboxRecord checkpoint() {
        return db.fetchSingle(POSTBOX, POSTBOX.NAME.eq(box.settings.name()));
    }

    private int rows() {
        return db.fetchCount(INBOUND_MAIL);
    }
}

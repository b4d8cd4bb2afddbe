package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several instances of Atelier on one database: one inbox, and one outbox. */
@MailingTest
class TwoInstancesTest {

    private static final int INSTANCES = 4;
    private static final int MAILS = 15;

    @Autowired
    World world;

    @Autowired
    MailStore store;

    @Autowired
    Sorter sorter;

    @Autowired
    Sorting sorting;

    @Autowired
    Unsorted unsorted;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    Run run;
    LearnerFacts meera;

    @BeforeEach
    void nobodyElseSorts() {
        sorter.stop();
        while (sorting.sortNext()) {
            // What other tests left.
        }
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
    }

    @AfterEach
    void asBefore() {
        sorter.start();
    }

    @Test
    void theSameMailsBroughtToEachAreStoredOnceAndHeardOnce() throws Exception {
        together(() -> {
            for (var number = 0; number < MAILS; number++) {
                arrives(number);
            }
        });
        together(() -> {
            while (sorting.sortNext()) {
                // As long as there are more.
            }
        });
        var mine = INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run));
        assertThat(db.fetchCount(INBOUND_MAIL, mine.and(INBOUND_MAIL.STATE.eq("DELIVERED"))))
                .isEqualTo(MAILS);
        assertThat(db.fetchCount(INBOUND_MAIL, mine.and(INBOUND_MAIL.STATE.eq("DUPLICATE"))))
                .isEqualTo(MAILS * (INSTANCES - 1));
        var heard = db.select(INBOUND_MAIL.ID).from(INBOUND_MAIL).where(mine);
        assertThat(db.fetchCount(MESSAGE, MESSAGE.SOURCE_ID.in(heard))).isEqualTo(MAILS);
        assertThat(db.fetchCount(
                        LETTER,
                        LETTER.CONVERSATION_ID.in(db.select(INBOUND_MAIL.CONVERSATION_ID)
                                .from(INBOUND_MAIL)
                                .where(mine))))
                .isEqualTo(MAILS);
    }

    /** The control: who looks before they take sees the same mail as somebody else. */
    @Test
    void withoutAClaimTwoSeeTheSameMail() {
        arrives(0);
        var waiting = INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run)).and(INBOUND_MAIL.STATE.eq("RECEIVED"));
        assertThat(db.fetchCount(INBOUND_MAIL, waiting)).as("seen by one").isOne();
        assertThat(db.fetchCount(INBOUND_MAIL, waiting)).as("seen by another").isOne();
        assertThat(unsorted.take(clock.instant())).as("taken by one").isPresent();
        assertThat(unsorted.take(clock.instant())).as("taken by another").isEmpty();
    }

    private void arrives(int number) {
        var raw = "From: " + meera.address() + "\r\nMessage-ID: <" + number + "-"
                + run.id().value() + "@there.example>\r\nSubject: Question " + number + "\r\n\r\nWords.\r\n";
        store.store(
                new MailStore.Envelope(meera.address(), List.of(world.mailbox(run))),
                raw.getBytes(StandardCharsets.US_ASCII));
    }

    private static void together(Runnable work) throws Exception {
        var start = new CyclicBarrier(INSTANCES);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var instance = 0; instance < INSTANCES; instance++) {
                all.add(threads.submit(() -> {
                    start.await();
                    work.run();
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
    }
}

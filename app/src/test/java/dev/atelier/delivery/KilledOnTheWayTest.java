package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.WholeHouse;
import dev.atelier.mentorship.inbox.FetchedMail;
import dev.atelier.mentorship.inbox.FetchedMail.Arrival;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;

/** A mail that is answered: from the inbox through the sorter, the letter and the outbox to another server. */
@WholeHouse
class KilledOnTheWayTest {

    private static final int MORE_STATEMENTS_THAN_THERE_ARE = 60;

    @Autowired
    FetchedMail inbox;

    @Autowired
    List<SmartLifecycle> workers;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private ExecuteListenerProvider[] before = {};
    private CountDownLatch death = new CountDownLatch(1);
    private SmartLifecycle sorter;
    private RelayWorld world;

    @SuppressWarnings("serial")
    private static final class Killed extends Error {
        Killed() {
            super("killed", null, false, false);
        }
    }

    @BeforeEach
    void begin() {
        sorter = workers.stream()
                .filter(one -> one.getClass().getSimpleName().equals("Sorter"))
                .findFirst()
                .orElseThrow();
        sorter.stop();
        world = new RelayWorld(db, clock);
        before = db.configuration().executeListenerProviders();
        db.configuration().setAppending(() -> ExecuteListener.onExecuteStart(this::maybe));
    }

    @AfterEach
    void asBefore() {
        db.configuration().set(before);
        world.close();
        sorter.start();
    }

    @Test
    void whereverSomebodyDiesTheSenderHasOneAnswer() throws Exception {
        var deaths = 0;
        for (var step = 0; step < MORE_STATEMENTS_THAN_THERE_ARE; step++) {
            var stranger = "stranger-" + UUID.randomUUID() + "@there.example";
            arrives(stranger);
            if (!sorterDiesAfter(step, stranger)) {
                break;
            }
            deaths++;
            clock.move(Duration.ofMinutes(3));
            sorter.start();
            awaitAnswer(stranger);
            sorter.stop();
            assertThat(db.fetchCount(DISPATCH, DISPATCH.RECIPIENT.eq(stranger)))
                    .as("step " + step)
                    .isOne();
        }
        assertThat(deaths).isBetween(10, MORE_STATEMENTS_THAN_THERE_ARE - 1);
        try (var there = new StubbornServer(StubbornServer.Way.TAKES_EVERYTHING)) {
            world.relay(there.port());
            world.relay(there.port());
            world.awaitQuiet();
            assertThat(there.whole()).as("one answer for each").hasSize(deaths + 1);
        }
    }

    private void arrives(String sender) {
        var raw = "From: " + sender + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@there.example>\r\nSubject: Hello\r\n\r\nHello?\r\n";
        inbox.store(new Arrival(sender, List.of("atelier@localhost"), clock.instant(), raw.getBytes(US_ASCII)));
    }

    /** False if the sorter has done its work before. */
    private boolean sorterDiesAfter(int statements, String stranger) throws InterruptedException {
        death = new CountDownLatch(1);
        left.set(statements);
        sorter.start();
        var died = false;
        while (!died && (db.fetchCount(DISPATCH, DISPATCH.RECIPIENT.eq(stranger)) == 0)) {
            died = death.await(20, TimeUnit.MILLISECONDS);
        }
        // What it does after the answer has been committed is looking for the next mail.
        left.set(Integer.MAX_VALUE);
        sorter.stop();
        return died;
    }

    private void awaitAnswer(String stranger) {
        await().dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> db.fetchCount(DISPATCH, DISPATCH.RECIPIENT.eq(stranger)) > 0);
    }

    private void maybe(ExecuteContext context) {
        if (Thread.currentThread().getName().startsWith("mail-sorter") && left.getAndDecrement() <= 0) {
            left.set(Integer.MAX_VALUE);
            death.countDown();
            // Whoever else waits for something in this JVM need not hear of it.
            Thread.currentThread().setUncaughtExceptionHandler((thread, killed) -> {});
            throw new Killed();
        }
    }
}

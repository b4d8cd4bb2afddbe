package dev.atelier.learner.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.help.HelpQueue;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class RoomNewsTest {

    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final World world;
    private final RoomNews news;
    private final HelpQueue queue;

    @Autowired
    RoomNewsTest(World world, RoomNews news, HelpQueue queue) {
        this.world = world;
        this.news = news;
        this.queue = queue;
    }

    @Test
    void aChangeIsHeardOnceItIsCommittedAndNotBefore(@Autowired TransactionTemplate transaction) {
        var room = world.cohort();
        startListening();
        var before = news.changes(room.id());
        transaction.executeWithoutResult(status -> {
            ask(room);
            assertThat(news.await(room.id(), before, SHORT)).isFalse();
        });
        assertThat(news.await(room.id(), before, LONG)).isTrue();
    }

    @Test
    void whatHappensBetweenReadingAndWaitingIsNotMissed() {
        var room = world.cohort();
        startListening();
        var before = news.changes(room.id());
        ask(room);
        assertThat(news.await(room.id(), before, LONG)).isTrue();
    }

    @Test
    void otherRoomsStayQuiet() {
        var room = world.cohort();
        var other = world.cohort();
        startListening();
        var before = news.changes(other.id());
        ask(room);
        assertThat(news.await(other.id(), before, SHORT)).isFalse();
    }

    @Test
    void aPauseEndsNothing() {
        startListening();
        news.stop();
        assertThat(news.await(world.cohort().id(), 0, LONG)).isFalse();
        news.start();
        startListening();
    }

    /** A room in which something happens until it is heard. */
    private void startListening() {
        var loud = world.cohort();
        var before = news.changes(loud.id());
        await().atMost(LONG).until(() -> {
            ask(loud);
            return news.await(loud.id(), before, SHORT);
        });
    }

    private void ask(CohortFacts room) {
        var seat = world.seat(room, "Karan");
        queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble("", ""));
    }
}

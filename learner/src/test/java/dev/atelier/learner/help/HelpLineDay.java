package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A day on which people ask for help. */
abstract class HelpLineDay {

    @Autowired
    World world;

    @Autowired
    HelpQueue queue;

    @Autowired
    Going going;

    @Autowired
    HelpLines lines;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    final UUID ravi = UUID.randomUUID();
    CohortFacts cohort;
    Seat karan;
    Seat zoya;

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        karan = world.seat(cohort, "Karan");
        zoya = world.seat(cohort, "Zoya");
    }

    UUID ask(Seat seat) {
        assertThat(queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble("", "")))
                .isTrue();
        return db.select(HELP_REQUEST.ID)
                .from(HELP_REQUEST)
                .where(HELP_REQUEST.LEARNER_ID.eq(seat.learner().value()))
                .and(HelpQueue.IS_OPEN)
                .fetchSingle()
                .value1();
    }

    List<String> line() {
        return lines.of(cohort.id()).requests().stream()
                .map(HelpLine.Request::name)
                .toList();
    }
}

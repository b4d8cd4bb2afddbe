package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.help.HelpLine.Request;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever learners and helpers do in whatever order, the line stays what it is promised to be. */
@RoomTest
class HelpHistoriesTest {

    private static final int STEPS = 150;

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theLineKeepsItsPromises(long seed) {
        var random = new Random(seed);
        var cohort = world.cohort();
        var seats = Stream.of("Meera", "Karan", "Zoya", "Nisha", "Omar")
                .map(name -> world.seat(cohort, name))
                .toList();
        var helpers = List.of(UUID.randomUUID(), UUID.randomUUID());
        var before = List.<UUID>of();
        for (var step = 0; step < STEPS; step++) {
            act(cohort, seats.get(random.nextInt(seats.size())), helpers.get(random.nextInt(2)), random);
            before = kept(cohort, before);
        }
        assertThat(db.fetchCount(
                        HELP_REQUEST, HELP_REQUEST.COHORT_ID.eq(cohort.id().value())))
                .as("requests made")
                .isGreaterThan(15);
    }

    private void act(CohortFacts cohort, Seat seat, UUID helper, Random random) {
        var line = lines.of(cohort.id()).requests();
        var any = line.isEmpty()
                ? UUID.randomUUID()
                : line.get(random.nextInt(line.size())).id();
        switch (random.nextInt(9)) {
            case 0, 1 -> queue.ask(cohort.id(), seat.learner(), Optional.empty(), new Trouble("", ""));
            case 2 -> queue.pause(cohort.id(), seat.learner());
            case 3 -> queue.resume(cohort.id(), seat.learner());
            case 4 -> going.claim(cohort.id(), any, helper);
            case 5 -> going.release(cohort.id(), any, helper);
            case 6 -> going.handOver(cohort.id(), any, helper, UUID.randomUUID());
            case 7 -> going.resolve(cohort.id(), any, helper);
            default -> clock.move(Duration.ofSeconds(random.nextInt(90)));
        }
        if (random.nextInt(12) == 0) {
            queue.end(cohort.id(), seat.learner(), random.nextBoolean());
        }
    }

    /** Each learner is in line once, each helper at one seat, in the promised order; nobody who stays is overtaken unfairly. */
    private List<UUID> kept(CohortFacts cohort, List<UUID> before) {
        var line = lines.of(cohort.id()).requests();
        assertThat(line).extracting(Request::learner).doesNotHaveDuplicates();
        assertThat(line.stream().flatMap(request -> request.helper().stream())).doesNotHaveDuplicates();
        assertThat(line)
                .isSortedAccordingTo(Comparator.comparing(
                                (Request request) -> request.askedAt().truncatedTo(ChronoUnit.MINUTES))
                        .thenComparingInt(Request::helpedBefore));
        var now = line.stream().map(Request::id).toList();
        var stayed = new ArrayList<>(before);
        stayed.retainAll(new HashSet<>(now));
        var still = new ArrayList<>(now);
        still.retainAll(new HashSet<>(before));
        assertThat(still).as("those who stayed, in the order they had").isEqualTo(stayed);
        return now;
    }
}

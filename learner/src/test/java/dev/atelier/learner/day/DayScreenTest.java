package dev.atelier.learner.day;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.help.HelpQueue;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class DayScreenTest {

    private static final int MANY = 60;

    private final World world;
    private final LearnerDoor door;
    private final DayView days;
    private final Templates templates;
    private final HelpQueue queue;

    @Autowired
    DayScreenTest(World world, LearnerDoor door, DayView days, Templates templates, HelpQueue queue) {
        this.world = world;
        this.door = door;
        this.days = days;
        this.templates = templates;
        this.queue = queue;
    }

    @Test
    void sixtyDaysAreReadInAsManyStatementsAsOne(@Autowired DSLContext db) {
        var cohort = world.cohort();
        var all = new HashSet<LearnerId>();
        for (var number = 0; number < MANY; number++) {
            var seat = world.seat(cohort, "Learner " + number);
            queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble("", "Row " + number));
            all.add(seat.learner());
        }
        var before = db.configuration().executeListenerProviders();
        var statements = new AtomicInteger();
        var me = Thread.currentThread();
        db.configuration()
                .setAppending(() -> ExecuteListener.onExecuteStart(context -> {
                    if (Thread.currentThread().equals(me)) {
                        statements.incrementAndGet();
                    }
                }));
        try {
            screen(cohort).read(Set.of(all.iterator().next()));
            var forOne = statements.getAndSet(0);
            assertThat(screen(cohort).read(all)).hasSize(MANY);
            assertThat(statements.get()).isEqualTo(forOne).isLessThanOrEqualTo(5);
        } finally {
            db.configuration().set(before);
        }
    }

    @Test
    void eachSeesTheirOwnAndWhoHasNoSeatIsLeftOut() {
        var cohort = world.cohort();
        var meera = world.seat(cohort, "Meera");
        var karan = world.seat(cohort, "Karan");
        var stranger = world.learner("Zoya");
        queue.ask(meera.cohort(), meera.learner(), Optional.empty(), new Trouble("CUDA", ""));
        var shown = screen(cohort).read(Set.of(meera.learner(), karan.learner(), stranger));
        assertThat(shown).containsOnlyKeys(meera.learner(), karan.learner());
        assertThat(shown.get(meera.learner())).isNotEqualTo(shown.get(karan.learner()));
        assertThat(days.now(meera.cohort(), door.seats(meera.cohort(), Set.of(meera.learner())))
                        .values())
                .singleElement()
                .satisfies(day -> assertThat(day.help()).isPresent());
    }

    private DayScreen screen(CohortFacts cohort) {
        return new DayScreen(door, days, templates, cohort.id());
    }
}

package dev.atelier.learner.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@RoomTest
class HelpOrderTest extends HelpLineDay {

    @Test
    void withinAMinuteWhoeverWasHelpedLeastComesFirst() {
        helped(karan);
        clock.move(Duration.ofMinutes(5));
        ask(karan);
        clock.move(Duration.ofSeconds(20));
        ask(zoya);
        assertThat(line()).containsExactly("Zoya", "Karan");
        assertThat(lines.of(cohort.id()).helped()).containsEntry(ravi, 1);
    }

    @Test
    void aMinuteLaterWhoeverAskedFirstComesFirstHoweverOftenHelped() {
        helped(karan);
        clock.move(Duration.ofMinutes(5));
        ask(karan);
        clock.move(Duration.ofMinutes(1));
        ask(zoya);
        assertThat(line()).containsExactly("Karan", "Zoya");
    }

    @Test
    void whatALearnerSolvedAloneIsNoHelp() {
        ask(karan);
        queue.end(cohort.id(), karan.learner(), true);
        ask(karan);
        ask(zoya);
        assertThat(line()).containsExactly("Karan", "Zoya");
    }

    private void helped(Seat seat) {
        var request = ask(seat);
        going.claim(cohort.id(), request, ravi);
        going.resolve(cohort.id(), request, ravi);
    }
}

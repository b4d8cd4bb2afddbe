package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_CAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RoomTest
class CausesTest {

    @Autowired
    World world;

    @Autowired
    HelpQueue queue;

    @Autowired
    HelpLines lines;

    @Autowired
    Causes causes;

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    private CohortFacts cohort;
    private Doorway room;
    private Seat karan;
    private Seat zoya;

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        room = new Doorway(web, cohort);
        karan = world.seat(cohort, "Karan");
        zoya = world.seat(cohort, "Zoya");
    }

    @Test
    void oneAnswerReachesAllWhoHaveTheProblemAndWhoeverHasItLater() {
        name(ask(karan), "CUDA out of memory");
        name(ask(zoya), "cuda OUT of memory");
        assertThat(page()).contains("2 have it: Karan, Zoya.");
        assertThat(board()).contains("CUDA out of memory");
        var fix = room.staff("/help/causes/" + cause() + "/fix");
        assertThat(room.post(room.ravi(), fix, "words", "Set the batch size to 1."))
                .hasStatus3xxRedirection();
        for (var seat : new Seat[] {karan, zoya}) {
            assertThat(room.text(Doorway.as(seat), room.my("/day")))
                    .contains("CUDA out of memory", "Set the batch size to 1.");
        }
        assertThat(lines.of(cohort.id()).waiting()).as("they stay in line").isEqualTo(2);
        room.post(Doorway.as(karan), room.my("/help/solution"));
        assertThat(page()).contains("1 has it: Zoya.");
        var nisha = world.seat(cohort, "Nisha");
        name(ask(nisha), "CUDA out of memory");
        assertThat(room.text(Doorway.as(nisha), room.my("/day"))).contains("Set the batch size to 1.");
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        name(ask(karan), "No GPU");
        var fix = room.staff("/help/causes/" + cause() + "/fix");
        assertThat(room.post(room.ravi(), fix, "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Please write what helps.");
        assertThat(room.post(room.ravi(), fix, "words", "x".repeat(1001)))
                .hasStatus(422)
                .bodyText()
                .contains("1001 characters", "x".repeat(1001));
    }

    @Test
    void withoutWordsNobodyKnowsTheCauseAndNobodyNamesWhatIsOver() {
        var request = ask(karan);
        name(request, "No GPU");
        name(request, "");
        assertThat(page()).contains("Nobody has it just now.");
        queue.end(cohort.id(), karan.learner(), true);
        assertThat(causes.name(cohort.id(), request, "No GPU", UUID.randomUUID()))
                .isFalse();
    }

    @Test
    void namedByManyAtOnceItIsOneCause() throws Exception {
        var request = ask(karan);
        assertThat(Together.times(6, () -> causes.name(cohort.id(), request, "No GPU", UUID.randomUUID())))
                .containsOnly(true);
        assertThat(db.fetchCount(HELP_CAUSE, HELP_CAUSE.COHORT_ID.eq(cohort.id().value())))
                .isOne();
    }

    @Test
    void nobodyFromOutsideNamesOrAnswers() {
        var request = ask(karan);
        name(request, "No GPU");
        var other = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        for (var path : new String[] {"/help/" + request + "/cause", "/help/causes/" + cause() + "/fix"}) {
            assertThat(room.post(other, room.staff(path), "words", "x")).hasStatus(404);
            assertThat(room.post(Doorway.as(karan), room.staff(path), "words", "x"))
                    .hasStatus(403);
        }
        assertThat(room.get(other, room.staff("/help/causes"))).hasStatus(404);
        assertThat(room.get(Doorway.as(karan), room.staff("/help/causes"))).hasStatus(403);
        var elsewhere = new Doorway(web, world.cohort());
        assertThat(elsewhere.post(elsewhere.ravi(), elsewhere.staff("/help/causes/" + cause() + "/fix"), "words", "x"))
                .hasStatus(404);
    }

    private UUID ask(Seat seat) {
        queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble("", ""));
        return lines.of(cohort.id()).requests().stream()
                .filter(request -> request.learner().equals(seat.learner().value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void name(UUID request, String words) {
        assertThat(room.post(room.ravi(), room.staff("/help/" + request + "/cause"), "words", words))
                .hasStatus3xxRedirection();
    }

    private UUID cause() {
        return causes.of(cohort.id()).getFirst().id();
    }

    private String page() {
        return room.text(room.ravi(), room.staff("/help/causes"));
    }

    private String board() {
        return room.text(room.ravi(), room.staff("/live"));
    }
}

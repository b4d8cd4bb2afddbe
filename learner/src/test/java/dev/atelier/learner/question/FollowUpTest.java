package dev.atelier.learner.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RoomTest
class FollowUpTest {

    @Autowired
    World world;

    @Autowired
    Asking asking;

    @Autowired
    Settling settling;

    @Autowired
    Questions questions;

    @Autowired
    FollowUps followUps;

    @Autowired
    MockMvcTester web;

    private CohortFacts cohort;
    private Doorway room;
    private Seat meera;
    private Seat karan;

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        room = new Doorway(web, cohort);
        meera = world.seat(cohort, "Meera");
        karan = world.seat(cohort, "Karan");
    }

    @Test
    void whatWasLeftOpenIsAnsweredAfterTheDayWithOneMailForEachWhoAsksIt(
            @Autowired SentMails mails, @Autowired MovableClock clock) {
        var onTheDay = asked(meera, "On the day?");
        settling.answer(cohort, onTheDay, "At once.", UUID.randomUUID());
        var kept = asked(meera, "How do I train?");
        var merged = asked(karan, "How to train it?");
        asking.vote(meera, merged);
        settling.merge(cohort, merged, kept, UUID.randomUUID());
        var few = asked(karan, "Which batch size?");
        assertThat(page()).contains("The day is not over", "Left open: 2").doesNotContain("On the day?");

        clock.moveTo(World.DAY_AFTER);
        mails.forget();
        assertThat(page())
                .containsSubsequence(
                        "Left open: 2",
                        "How do I train?",
                        "2 people ask this",
                        "By mail: 2 mails.",
                        "Which batch size?")
                .doesNotContain("Answered since");
        assertThat(followUps.open(List.of(cohort.id()))).containsEntry(cohort.id(), 2);
        var answer = room.staff("/questions/" + kept + "/answer");
        assertThat(room.post(room.ravi(), answer, "answer", "Slowly.", "from", "follow-up"))
                .hasRedirectedUrl(room.staff("/questions/follow-up"));
        assertThat(room.post(room.ravi(), answer, "answer", "Slowly.", "from", "follow-up"))
                .hasStatus(409);
        assertThat(mails.all()).hasSize(2);
        assertThat(page()).containsSubsequence("Left open: 1", "Which batch size?", "Answered since: 1", "Slowly.");
        settling.hide(cohort, few, UUID.randomUUID());
        assertThat(page()).contains("Nothing was left open");
        assertThat(followUps.open(List.of(cohort.id()))).isEmpty();
    }

    @Test
    void onlyTheStaffOfTheCohortSeesIt() {
        var path = room.staff("/questions/follow-up");
        assertThat(room.get(Doorway.as(meera), path)).hasStatus(403);
        assertThat(room.get(user(UUID.randomUUID().toString()).roles("INSTRUCTOR"), path))
                .hasStatus(404);
    }

    private String page() {
        return room.text(room.ravi(), room.staff("/questions/follow-up"));
    }

    private UUID asked(Seat seat, String words) {
        asking.ask(seat, new QuestionForm(UUID.randomUUID(), words, true));
        return questions.of(cohort.id(), seat.learner().value()).stream()
                .filter(question -> question.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

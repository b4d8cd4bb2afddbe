package dev.atelier.learner.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RoomTest
class QuestionsTest {

    private final World world;
    private final MockMvcTester web;
    private final Questions questions;
    private final Asking asking;
    private final Settling settling;
    private CohortFacts cohort;
    private Doorway room;
    private Seat meera;
    private Seat karan;

    @Autowired
    QuestionsTest(World world, MockMvcTester web, Questions questions, Asking asking, Settling settling) {
        this.world = world;
        this.web = web;
        this.questions = questions;
        this.asking = asking;
        this.settling = settling;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        room = new Doorway(web, cohort);
        meera = world.seat(cohort, "Meera");
        karan = world.seat(cohort, "Karan");
    }

    @Test
    void aQuestionWithoutANameIsAnonymousToTheOthersAndNotToTheStaff() {
        ask(meera(), "Why <eight> latents?", false);
        ask(karan(), "What is a scheduler?", true);
        assertThat(room.text(karan(), room.my("/questions")))
                .contains("Why &lt;eight&gt; latents?", "Someone in the room asks.", "You ask, by name.")
                .doesNotContain("Meera");
        assertThat(room.text(meera(), room.my("/questions")))
                .contains("Karan asks.", "You ask. The others don’t see your name.");
        assertThat(room.text(room.ravi(), room.staff("/questions")))
                .contains("Meera (the others don’t see the name)", "Karan");
    }

    @Test
    void theMostAskedComesFirstAndAVoteCountsOnceAndCanBeTakenBack() {
        var first = asked(meera, "First");
        var second = asked(meera, "Second");
        room.post(karan(), room.my("/questions/" + second + "/vote"));
        room.post(karan(), room.my("/questions/" + second + "/vote"));
        assertThat(order()).containsExactly(second, first);
        assertThat(votes(second)).isEqualTo(2);
        room.post(karan(), room.my("/questions/" + second + "/vote/withdrawal"));
        room.post(meera(), room.my("/questions/" + second + "/vote/withdrawal"));
        assertThat(votes(second)).as("whoever asked it goes on asking it").isEqualTo(1);
        assertThat(order()).containsExactly(first, second);
    }

    @Test
    void theSameFormSentTwiceAsksOnceAndWhatIsRefusedKeepsItsWords() {
        var form = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            room.post(meera(), room.my("/questions"), "form", form, "words", "Once?");
        }
        assertThat(order()).hasSize(1);
        assertThat(room.post(
                        meera(),
                        room.my("/questions"),
                        "form",
                        UUID.randomUUID().toString(),
                        "words",
                        " "))
                .hasStatus(422)
                .bodyText()
                .contains("Please write your question.");
        assertThat(room.post(
                        meera(),
                        room.my("/questions"),
                        "form",
                        UUID.randomUUID().toString(),
                        "words",
                        "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("501 characters", "x".repeat(501));
        IntStream.range(1, Asking.OPEN_AT_ONCE).forEach(number -> asked(meera, "Number " + number));
        assertThat(room.post(
                        meera(),
                        room.my("/questions"),
                        "form",
                        UUID.randomUUID().toString(),
                        "words",
                        "One more"))
                .hasStatus(422)
                .bodyText()
                .contains("10 of your questions are open", "One more");
    }

    @Test
    void whatIsHiddenIsSeenByItsAuthorAndTheStaffOnlyAndCanComeBack() {
        var question = asked(meera, "Rude words");
        room.post(room.ravi(), room.staff("/questions/" + question + "/hiding"));
        assertThat(room.text(karan(), room.my("/questions"))).doesNotContain("Rude words");
        assertThat(room.text(meera(), room.my("/questions"))).contains("Rude words", "The staff has hidden it");
        room.post(room.ravi(), room.staff("/questions/" + question + "/reopening"));
        assertThat(room.text(karan(), room.my("/questions"))).contains("Rude words");
    }

    @Test
    void whoeverAskedTheOneAsksTheOtherAfterAMergeAndLateVotesFollow() {
        var kept = asked(meera, "How do I train?");
        var merged = asked(karan, "How to train it?");
        var nisha = world.seat(cohort, "Nisha");
        asking.vote(nisha, merged);
        room.post(room.ravi(), room.staff("/questions/" + merged + "/merge"), "into", kept.toString());
        assertThat(order()).containsExactly(kept);
        assertThat(votes(kept)).isEqualTo(3);
        asking.vote(world.seat(cohort, "Omar"), merged);
        assertThat(votes(kept)).isEqualTo(4);
        assertThat(room.post(room.ravi(), room.staff("/questions/" + merged + "/merge"), "into", kept.toString()))
                .flash()
                .containsKey("note");
    }

    @Test
    void twoMergesThatCrossLeaveOneQuestionOpen() throws Exception {
        for (int round = 0; round < 10; round++) {
            var one = asked(meera, "One " + round);
            var other = asked(karan, "Other " + round);
            var actor = UUID.randomUUID();
            var turn = new AtomicBoolean();
            var merged = Together.times(
                    2,
                    () -> turn.compareAndSet(false, true)
                            ? settling.merge(cohort, one, other, actor)
                            : settling.merge(cohort, other, one, actor));
            assertThat(merged).containsExactlyInAnyOrder(true, false);
            assertThat(order()).hasSize(round + 1);
        }
    }

    @Test
    void onTheDayAnAnswerIsReadInTheRoomAndAfterItComesByMailToEachWhoAsks(
            @Autowired SentMails mails, @Autowired MovableClock clock) throws Exception {
        var early = asked(meera, "Early?");
        var late = asked(meera, "Late?");
        asking.vote(karan, late);
        mails.forget();
        room.post(room.ravi(), room.staff("/questions/" + early + "/answer"), "answer", "As early as you like.");
        assertThat(mails.all()).isEmpty();
        assertThat(room.text(karan(), room.my("/questions"))).contains("As early as you like.");
        clock.moveTo(World.DAY_AFTER);
        room.post(room.ravi(), room.staff("/questions/" + late + "/answer"), "answer", "Better late.");
        assertThat(room.post(room.ravi(), room.staff("/questions/" + late + "/answer"), "answer", "Again"))
                .hasStatus(409)
                .bodyText()
                .contains("Someone of the staff was quicker", "Again");
        assertThat(mails.all()).hasSize(2);
        assertThat(mails.all().getFirst().getContent().toString()).contains("Late?", "Better late.");
    }

    @Test
    void anAnswerWithoutWordsIsRefused() {
        var question = asked(meera, "Why?");
        assertThat(room.post(room.ravi(), room.staff("/questions/" + question + "/answer"), "answer", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Please write the answer");
        assertThat(room.post(room.ravi(), room.staff("/questions/" + question + "/spoken-answer")))
                .flash()
                .containsKey("done");
        assertThat(room.post(room.ravi(), room.staff("/questions/" + question + "/spoken-answer")))
                .flash()
                .containsKey("note");
    }

    @Test
    void strangersFindNothingAndLearnersAreRefusedAtTheDesk() {
        var question = asked(meera, "Ours");
        var stranger = user(world.learner("Stranger").toString());
        assertThat(room.get(stranger, room.my("/questions"))).hasStatus(404);
        assertThat(room.get(stranger, room.my("/questions/now"))).hasStatus(404);
        for (var verb :
                List.of("?form=" + UUID.randomUUID(), "/" + question + "/vote", "/" + question + "/vote/withdrawal")) {
            assertThat(room.post(stranger, room.my("/questions" + verb))).hasStatus(404);
        }
        var elsewhere = world.cohort();
        asking.vote(world.seat(elsewhere, "Elsewhere"), question);
        assertThat(votes(question)).isEqualTo(1);
        var otherStaff = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        for (var page : List.of("", "/now", "/" + question)) {
            assertThat(room.get(otherStaff, room.staff("/questions" + page))).hasStatus(404);
            assertThat(room.get(meera(), room.staff("/questions" + page))).hasStatus(403);
        }
        for (var verb :
                List.of("/spoken-answer", "/answer?answer=x", "/merge?into=" + question, "/hiding", "/reopening")) {
            assertThat(room.post(otherStaff, room.staff("/questions/" + question + verb)))
                    .hasStatus(404);
            assertThat(room.post(meera(), room.staff("/questions/" + question + verb)))
                    .hasStatus(403);
        }
    }

    private UUID asked(Seat seat, String words) {
        asking.ask(seat, new QuestionForm(UUID.randomUUID(), words, true));
        return questions.of(cohort.id(), seat.learner().value()).stream()
                .filter(question -> question.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<UUID> order() {
        return questions.of(cohort.id(), UUID.randomUUID()).stream()
                .filter(Asked::isOpen)
                .map(Asked::id)
                .toList();
    }

    private int votes(UUID question) {
        return questions.of(cohort.id(), UUID.randomUUID()).stream()
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .orElseThrow()
                .votes();
    }

    private void ask(RequestPostProcessor who, String words, boolean named) {
        room.post(
                who, room.my("/questions"), "form", UUID.randomUUID().toString(), "words", words, "named", "" + named);
    }

    private RequestPostProcessor meera() {
        return Doorway.as(meera);
    }

    private RequestPostProcessor karan() {
        return Doorway.as(karan);
    }
}

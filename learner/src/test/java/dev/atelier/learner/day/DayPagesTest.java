package dev.atelier.learner.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RoomTest
class DayPagesTest {

    private static final Pattern RUN = Pattern.compile("/checkpoints/([0-9a-f-]{36})/");
    private static final Pattern REQUEST = Pattern.compile("/help/([0-9a-f-]{36})/");
    private static final Pattern CODE = Pattern.compile("class=\"mono\">([A-Z0-9]{6})<");
    private static final Pattern SEEN = Pattern.compile("data-seen=\"([0-9a-f]{16})");

    private final World world;
    private final MockMvcTester web;
    private CohortFacts cohort;
    private Doorway room;
    private Seat meera;
    private Seat karan;

    @Autowired
    DayPagesTest(World world, MockMvcTester web) {
        this.world = world;
        this.web = web;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        room = new Doorway(web, cohort);
        meera = world.seat(cohort, "Meera");
        karan = world.seat(cohort, "Karan");
    }

    @Test
    void aDayFromCheckInToHelpAndBack() {
        room.post(meera(), room.my("/check-in"), "code", found(CODE, room.text(room.ravi(), room.staff("/live"))));
        assertThat(room.text(meera(), room.my("/day")))
                .contains("Recorded for today: came late, checked in at 10:00.", "0 of 3");
        room.post(
                room.ravi(),
                room.staff("/checkpoints"),
                "item",
                "webui",
                "prompt",
                "Is everybody able to get to the WebUI?");
        assertThat(room.text(room.ravi(), room.staff("/live")))
                .contains("<dt>no answer</dt><dd>1</dd>", "not checked in");

        var run = found(RUN, room.text(meera(), room.my("/day")));
        room.post(meera(), room.my("/checkpoints/" + run + "/answer"), "answer", "OK");
        assertThat(room.text(meera(), room.my("/day"))).contains("1 of 3", "1 is there.");
        assertThat(room.text(karan(), room.my("/stuck"))).contains("I am stuck, please help");
        room.post(karan(), room.my("/checkpoints/" + run + "/answer"), "answer", "STUCK");
        assertThat(room.text(karan(), room.my("/stuck"))).contains("You are in line.", "Tell the staff");
        room.post(karan(), room.my("/help"), "sees", "CUDA <out> of memory", "sits", "Row 3");
        assertThat(room.text(karan(), room.my("/day"))).contains("You are next.");

        var board = room.text(room.ravi(), room.staff("/live"));
        assertThat(board)
                .contains(
                        "<dt>there</dt><dd>1</dd>", "<dt>stuck</dt><dd>1</dd>", "CUDA &lt;out&gt; of memory", "Row 3");
        room.post(room.ravi(), room.staff("/help/" + found(REQUEST, board) + "/claim"));
        assertThat(room.text(karan(), room.my("/day"))).contains("Ravi is coming to you.");
        assertThat(room.text(room.ravi(), room.staff("/room")))
                .contains("<dd>1</dd>")
                .doesNotContain("Karan", "Meera");
        room.post(room.ravi(), room.staff("/help/" + found(REQUEST, board) + "/resolution"));
        assertThat(room.text(room.ravi(), room.staff("/live"))).contains("<dt>working</dt><dd>1</dd>", "Nobody waits");

        room.post(room.ravi(), room.staff("/checkpoints/" + run + "/closing"));
        assertThat(room.text(room.ravi(), room.staff("/live?run=" + run))).contains("closed after 0 s");
        assertThat(room.post(karan(), room.my("/checkpoints/" + run + "/answer"), "answer", "OK"))
                .flash()
                .containsKey("problem");
    }

    @Test
    void checkpointsAreKeptWithTheirFiguresAndTheStaffCanAnswerForSomebody() {
        room.post(room.ravi(), room.staff("/checkpoints"), "item", "webui", "prompt", "Does it <run>?");
        var run = found(RUN, room.text(meera(), room.my("/day")));
        room.post(meera(), room.my("/checkpoints/" + run + "/answer"), "answer", "OK");
        room.post(karan(), room.my("/checkpoints/" + run + "/answer"), "answer", "STUCK");
        assertThat(room.text(room.ravi(), room.staff("/live")))
                .contains("1 of 2 there, 1 waiting for help: wait, somebody should go to those who are stuck.");
        room.post(room.ravi(), room.staff("/checkpoints/" + run + "/closing"));
        assertThat(room.text(room.ravi(), room.staff("/checkpoints")))
                .contains(
                        "Does it &lt;run&gt;?",
                        "closed after 0 s",
                        "1 there",
                        "0 working",
                        "1 stuck",
                        "1 asked for help.")
                .contains("Half of those who got there needed at most 0 s.");
        assertThat(room.post(
                        room.ravi(),
                        room.staff("/checkpoints/" + run + "/answers"),
                        "learner",
                        karan.learner().toString(),
                        "answer",
                        "OK"))
                .flash()
                .containsEntry("done", "Karan: there. It is kept as your word.");
        assertThat(room.text(room.ravi(), room.staff("/live?run=" + run)))
                .contains("2 of 2 there: everybody is there, go on.");
    }

    @Test
    void nobodyAnswersForPeopleOrCheckpointsOfOtherCohorts() {
        room.post(room.ravi(), room.staff("/checkpoints"), "item", "webui");
        var run = found(RUN, room.text(meera(), room.my("/day")));
        var elsewhere = world.seat(world.cohort(), "Zoya");
        var path = room.staff("/checkpoints/" + run + "/answers");
        assertThat(room.post(room.ravi(), path, "learner", elsewhere.learner().toString(), "answer", "OK"))
                .hasStatus(404);
        assertThat(room.post(room.ravi(), path, "learner", "", "answer", "OK"))
                .flash()
                .containsKey("problem");
        assertThat(room.post(
                        room.ravi(),
                        room.staff("/checkpoints/" + UUID.randomUUID() + "/answers"),
                        "learner",
                        meera.learner().toString(),
                        "answer",
                        "OK"))
                .hasStatus(404);
        assertThat(room.post(meera(), path, "learner", meera.learner().toString(), "answer", "OK"))
                .hasStatus(403);
    }

    @Test
    void aPageThatShowsEverythingAlreadyIsLeftAlone() {
        var seen = found(SEEN, room.text(meera(), room.my("/day")));
        assertThat(room.get(meera(), room.my("/day/now?seen=" + seen))).hasStatus(204);
        room.post(meera(), room.my("/items/setup/completion"));
        assertThat(room.get(meera(), room.my("/day/now?seen=" + seen)))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 3")
                .doesNotContain("<main");
        var board = found(SEEN, room.text(room.ravi(), room.staff("/live")));
        assertThat(room.get(room.ravi(), room.staff("/live/now?seen=" + board))).hasStatus(204);
        assertThat(room.get(
                        room.ravi(),
                        room.staff("/room/now?seen=" + found(SEEN, room.text(room.ravi(), room.staff("/room"))))))
                .hasStatus(204);
    }

    @Test
    void onlyItemsOfOnesOwnWordCanBeTicked() {
        for (var item : List.of("webui", "clothing", "unknown")) {
            assertThat(room.post(meera(), room.my("/items/" + item + "/completion")))
                    .hasStatus(404);
        }
        room.post(meera(), room.my("/items/setup/completion"), "from", "progress");
        assertThat(room.text(meera(), room.my("/progress"))).contains("1 of 3", "you said so");
        room.post(meera(), room.my("/items/setup/reopening"));
        assertThat(room.text(meera(), room.my("/progress"))).contains("0 of 3");
    }

    @Test
    void whatIsTaughtCountsForThoseWhoAreHere() {
        room.post(meera(), room.my("/check-in"), "code", found(CODE, room.text(room.ravi(), room.staff("/live"))));
        room.post(room.ravi(), room.staff("/taught"), "item", "setup");
        assertThat(room.text(room.ravi(), room.staff("/progress")))
                .contains("1 of 2", "Set-up of the WebUI", "1 of 3", "0 of 3")
                .doesNotContain("Ethics");
        assertThat(room.text(room.ravi(), room.staff("/progress?everything=true")))
                .contains("Ethics");
        assertThat(room.post(meera(), room.my("/items/setup/reopening"))).hasStatus3xxRedirection();
        assertThat(room.text(meera(), room.my("/day"))).contains("1 of 3", "the staff saw it");
    }

    @Test
    void theRollKeepsWhatWasMarked() {
        for (var status : List.of("EXCUSED", "LATE")) {
            room.post(
                    room.ravi(),
                    room.staff("/attendance"),
                    "learner",
                    meera.learner().toString(),
                    "day",
                    "2023-08-05",
                    "status",
                    status);
        }
        assertThat(room.text(room.ravi(), room.staff("/attendance")))
                .contains("1 of 2 are here", "from not recorded to excused", "from excused to came late");
        assertThat(room.post(
                        room.ravi(),
                        room.staff("/attendance"),
                        "learner",
                        meera.learner().toString(),
                        "day",
                        "2023-08-09",
                        "status",
                        "LATE"))
                .flash()
                .containsKey("problem");
    }

    @Test
    void myDayLeadsToTheCohortThatMeetsNow() {
        assertThat(room.get(meera(), "/my/day")).hasRedirectedUrl(room.my("/day"));
        var nobody = user(world.learner("Nobody").toString());
        assertThat(room.get(nobody, "/my/day")).hasRedirectedUrl("/my/days");
        assertThat(room.text(nobody, "/my/days")).contains("You have no seat yet");
    }

    @Test
    void theStaffFindsItsCohorts() {
        assertThat(room.text(room.ravi(), "/staff")).contains(room.staff("/live"));
        assertThat(room.text(user(UUID.randomUUID().toString()).roles("ADMIN"), "/staff"))
                .contains("Mastering");
        assertThat(room.text(user(UUID.randomUUID().toString()).roles("INSTRUCTOR"), "/staff"))
                .contains("on the staff of no cohort");
    }

    @Test
    void whoeverHasNoSeatFindsNothing() {
        var stranger = user(world.learner("Stranger").toString());
        var given = world.learner("Gave it back");
        world.enrol(cohort, given, "WITHDRAWN");
        for (var who : List.of(stranger, user(given.toString()))) {
            for (var page : List.of("/day", "/day/now", "/stuck", "/progress")) {
                assertThat(room.get(who, room.my(page))).hasStatus(404);
            }
            for (var verb : List.of(
                    "/check-in",
                    "/help",
                    "/help/cancellation",
                    "/help/solution",
                    "/help/pause",
                    "/help/return",
                    "/items/setup/completion",
                    "/items/setup/reopening",
                    "/checkpoints/" + UUID.randomUUID() + "/answer?answer=OK")) {
                assertThat(room.post(who, room.my(verb))).hasStatus(404);
            }
        }
    }

    @Test
    void theStaffOfAnotherCohortFindsNothingAndALearnerIsRefused() {
        var stranger = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        for (var page :
                List.of("/live", "/live/now", "/checkpoints", "/room", "/room/now", "/attendance", "/progress")) {
            assertThat(room.get(stranger, room.staff(page))).hasStatus(404);
            assertThat(room.get(meera(), room.staff(page))).hasStatus(403);
        }
        var id = UUID.randomUUID();
        for (var verb : List.of(
                "/checkpoints?item=webui",
                "/checkpoints/" + id + "/closing",
                "/checkpoints/" + id + "/answers?answer=OK",
                "/help/" + id + "/claim",
                "/help/" + id + "/release?from=" + id,
                "/help/" + id + "/resolution",
                "/taught?item=setup",
                "/attendance?learner=" + id + "&day=2023-08-05&status=LATE")) {
            assertThat(room.post(stranger, room.staff(verb))).hasStatus(404);
            assertThat(room.post(meera(), room.staff(verb))).hasStatus(403);
        }
    }

    private RequestPostProcessor meera() {
        return Doorway.as(meera);
    }

    private RequestPostProcessor karan() {
        return Doorway.as(karan);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}

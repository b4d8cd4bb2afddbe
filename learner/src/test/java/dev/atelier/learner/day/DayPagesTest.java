package dev.atelier.learner.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RoomTest
class DayPagesTest {

    private static final Pattern RUN = Pattern.compile("/checkpoints/([0-9a-f-]{36})/");
    private static final Pattern REQUEST = Pattern.compile("/help/([0-9a-f-]{36})/");
    private static final Pattern CODE = Pattern.compile("class=\"mono\">([A-Z0-9]{6})<");
    private static final Pattern SEEN = Pattern.compile("seen=([0-9a-f]{16})");

    private final World world;
    private final MockMvcTester web;
    private CohortFacts cohort;
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
        meera = world.seat(cohort, "Meera");
        karan = world.seat(cohort, "Karan");
    }

    @Test
    void aDayFromCheckInToHelpAndBack() {
        post(meera(), my("/check-in"), "code", found(CODE, text(ravi(), staff("/live"))));
        assertThat(text(meera(), my("/day"))).contains("You are marked as here today.", "0 of 3");
        post(ravi(), staff("/checkpoints"), "item", "webui", "prompt", "Is everybody able to get to the WebUI?");
        assertThat(text(ravi(), staff("/live"))).contains("<dt>no answer</dt><dd>1</dd>", "not checked in");

        var run = found(RUN, text(meera(), my("/day")));
        post(meera(), my("/checkpoints/" + run + "/answer"), "answer", "OK");
        assertThat(text(meera(), my("/day"))).contains("1 of 3", "1 is there.");
        assertThat(text(karan(), my("/stuck?run=" + run))).contains("Is everybody able to get to the WebUI?");
        post(
                karan(),
                my("/checkpoints/" + run + "/answer"),
                "answer",
                "STUCK",
                "sees",
                "CUDA <out> of memory",
                "sits",
                "Row 3");
        assertThat(text(karan(), my("/day"))).contains("You are next.");

        var board = text(ravi(), staff("/live"));
        assertThat(board)
                .contains(
                        "<dt>there</dt><dd>1</dd>", "<dt>stuck</dt><dd>1</dd>", "CUDA &lt;out&gt; of memory", "Row 3");
        post(ravi(), staff("/help/" + found(REQUEST, board) + "/claim"));
        assertThat(text(karan(), my("/day"))).contains("Ravi is coming to you.");
        assertThat(text(ravi(), staff("/room"))).contains("<dd>1</dd>").doesNotContain("Karan", "Meera");
        post(ravi(), staff("/help/" + found(REQUEST, board) + "/resolution"));
        assertThat(text(ravi(), staff("/live"))).contains("<dt>working</dt><dd>1</dd>", "Nobody waits");

        post(ravi(), staff("/checkpoints/" + run + "/closing"));
        assertThat(text(ravi(), staff("/live?run=" + run))).contains("closed after 0 min");
        assertThat(post(karan(), my("/checkpoints/" + run + "/answer"), "answer", "OK"))
                .flash()
                .containsKey("problem");
    }

    @Test
    void aPageThatShowsEverythingAlreadyIsLeftAlone() {
        var seen = found(SEEN, text(meera(), my("/day")));
        assertThat(get(meera(), my("/day/now?seen=" + seen))).hasStatus(204);
        post(meera(), my("/items/setup/completion"));
        assertThat(get(meera(), my("/day/now?seen=" + seen)))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 3")
                .doesNotContain("<main");
        var board = found(SEEN, text(ravi(), staff("/live")));
        assertThat(get(ravi(), staff("/live/now?seen=" + board))).hasStatus(204);
        assertThat(get(ravi(), staff("/room/now?seen=" + found(SEEN, text(ravi(), staff("/room"))))))
                .hasStatus(204);
    }

    @Test
    void onlyItemsOfOnesOwnWordCanBeTicked() {
        for (var item : List.of("webui", "clothing", "unknown")) {
            assertThat(post(meera(), my("/items/" + item + "/completion"))).hasStatus(404);
        }
        post(meera(), my("/items/setup/completion"), "from", "progress");
        assertThat(text(meera(), my("/progress"))).contains("1 of 3", "you said so");
        post(meera(), my("/items/setup/reopening"));
        assertThat(text(meera(), my("/progress"))).contains("0 of 3");
    }

    @Test
    void whatIsTaughtCountsForThoseWhoAreHere() {
        post(meera(), my("/check-in"), "code", found(CODE, text(ravi(), staff("/live"))));
        post(ravi(), staff("/taught"), "item", "setup");
        assertThat(text(ravi(), staff("/progress")))
                .contains("1 of 2", "Set-up of the WebUI", "1 of 3", "0 of 3")
                .doesNotContain("Ethics");
        assertThat(text(ravi(), staff("/progress?everything=true"))).contains("Ethics");
        assertThat(post(meera(), my("/items/setup/reopening"))).hasStatus3xxRedirection();
        assertThat(text(meera(), my("/day"))).contains("1 of 3", "the staff saw it");
    }

    @Test
    void theRollKeepsWhatWasMarked() {
        for (var status : List.of("EXCUSED", "LATE")) {
            post(
                    ravi(),
                    staff("/attendance"),
                    "learner",
                    meera.learner().toString(),
                    "day",
                    "2023-08-05",
                    "status",
                    status);
        }
        assertThat(text(ravi(), staff("/attendance")))
                .contains("1 of 2 are here", "excused on 5 August 2023", "came late on 5 August 2023");
        assertThat(post(
                        ravi(),
                        staff("/attendance"),
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
        assertThat(get(meera(), "/my/day")).hasRedirectedUrl(my("/day"));
        var nobody = user(world.learner("Nobody").toString());
        assertThat(get(nobody, "/my/day")).hasRedirectedUrl("/my/days");
        assertThat(text(nobody, "/my/days")).contains("You have no seat yet");
    }

    @Test
    void theStaffFindsItsCohorts() {
        assertThat(text(ravi(), "/staff")).contains(staff("/live"));
        assertThat(text(user(UUID.randomUUID().toString()).roles("ADMIN"), "/staff"))
                .contains("Mastering");
        assertThat(text(user(UUID.randomUUID().toString()).roles("INSTRUCTOR"), "/staff"))
                .contains("on the staff of no cohort");
    }

    @Test
    void whoeverHasNoSeatFindsNothing() {
        var stranger = user(world.learner("Stranger").toString());
        var given = world.learner("Gave it back");
        world.enrol(cohort, given, "WITHDRAWN");
        for (var who : List.of(stranger, user(given.toString()))) {
            for (var page : List.of("/day", "/day/now", "/stuck", "/progress")) {
                assertThat(get(who, my(page))).hasStatus(404);
            }
            for (var verb : List.of(
                    "/check-in",
                    "/help",
                    "/help/cancellation",
                    "/help/solution",
                    "/items/setup/completion",
                    "/items/setup/reopening",
                    "/checkpoints/" + UUID.randomUUID() + "/answer?answer=OK")) {
                assertThat(post(who, my(verb))).hasStatus(404);
            }
        }
    }

    @Test
    void theStaffOfAnotherCohortFindsNothingAndALearnerIsRefused() {
        var stranger = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        for (var page : List.of("/live", "/live/now", "/room", "/room/now", "/attendance", "/progress")) {
            assertThat(get(stranger, staff(page))).hasStatus(404);
            assertThat(get(meera(), staff(page))).hasStatus(403);
        }
        var id = UUID.randomUUID();
        for (var verb : List.of(
                "/checkpoints?item=webui",
                "/checkpoints/" + id + "/closing",
                "/help/" + id + "/claim",
                "/help/" + id + "/release",
                "/help/" + id + "/resolution",
                "/taught?item=setup",
                "/attendance?learner=" + id + "&day=2023-08-05&status=LATE")) {
            assertThat(post(stranger, staff(verb))).hasStatus(404);
            assertThat(post(meera(), staff(verb))).hasStatus(403);
        }
    }

    private RequestPostProcessor meera() {
        return user(meera.learner().toString());
    }

    private RequestPostProcessor karan() {
        return user(karan.learner().toString());
    }

    private RequestPostProcessor ravi() {
        return user(cohort.staff().getFirst().id().toString()).roles("INSTRUCTOR");
    }

    private String my(String path) {
        return "/my/cohorts/" + cohort.id() + path;
    }

    private String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + path;
    }

    private MvcTestResult get(RequestPostProcessor who, String path) {
        return web.get().uri(path).with(who).exchange();
    }

    private String text(RequestPostProcessor who, String path) {
        var answer = get(who, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(RequestPostProcessor who, String path, String... fields) {
        var request = web.post().uri(path).with(who).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}

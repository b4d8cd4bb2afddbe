package dev.atelier.learner.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.learner.help.HelpQueue;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.page.Version;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@RoomTest
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MANY = 200;

    private final World world;
    private final Live live;
    private final RoomNews news;
    private final HelpQueue queue;
    private CohortFacts cohort;
    private Wall wall;

    @Autowired
    LiveTest(World world, Live live, RoomNews news, HelpQueue queue) {
        this.world = world;
        this.live = live;
        this.news = news;
        this.queue = queue;
    }

    /** Shows a number to whoever is not barred, and counts how often it was read and written out. */
    private record Wall(
            CohortId room,
            AtomicInteger number,
            AtomicInteger reads,
            AtomicInteger renders,
            AtomicReference<String> barred)
            implements View<String> {

        Wall(CohortId room) {
            this(room, new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicReference<>(""));
        }

        private record Words(int number) {}

        @Override
        public Map<String, Piece> read(Set<String> viewers) {
            reads.incrementAndGet();
            var now = number.get();
            var piece = new Piece(version(now), new Written(now, renders));
            return viewers.stream()
                    .filter(viewer -> !barred.get().equals(viewer))
                    .collect(Collectors.toMap(Function.identity(), viewer -> piece));
        }

        Version version(int number) {
            return Version.of(new Words(number));
        }
    }

    private record Written(int number, AtomicInteger renders) implements JteModel {

        @Override
        public void render(TemplateOutput out) {
            renders.incrementAndGet();
            out.writeContent("<p>number " + number + "</p>\n<p>and on</p>");
        }

        @Override
        public void writeTo(TemplateOutput out) {
            render(out);
        }
    }

    /** A browser that follows until the stream ends. */
    private record Follower(MockHttpServletResponse response, Thread thread) {

        String heard() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        boolean hears(String words) {
            return heard().contains(words);
        }
    }

    @BeforeEach
    void hang() {
        cohort = world.cohort();
        wall = new Wall(cohort.id());
    }

    @Test
    void nothingIsSentThatTheBrowserShowsAlready() {
        var meera = follow("Meera", wall.version(0).value(), "");
        await().atMost(SOON).until(() -> wall.reads.get() > 0);
        change();
        await().atMost(SOON).until(() -> meera.hears("number 1"));
        assertThat(meera.heard())
                .doesNotContain("number 0")
                .contains(
                        "retry: ",
                        "id: " + wall.version(1).value() + "\ndata: <p>number 1</p>\ndata: <p>and on</p>\n\n");
        assertThat(meera.response.getContentType()).isEqualTo("text/event-stream;charset=UTF-8");
        assertThat(meera.response.getHeader("X-Accel-Buffering")).isEqualTo("no");
        assertThat(meera.response.getHeader("Cache-Control")).contains("no-store");
    }

    /** The address says what the page showed when it was opened, the id what the browser has heard since. */
    @Test
    void whoComesBackIsToldWhatIsAndNotWhatWas() {
        wall.number.set(7);
        var same = follow("Meera", wall.version(3).value(), wall.version(7).value());
        var other = follow("Karan", wall.version(3).value(), wall.version(6).value());
        await().atMost(SOON).until(() -> other.hears("number 7"));
        assertThat(same.heard()).doesNotContain("number");
    }

    @Test
    void manyScreensAreReadForAndWrittenOutOnce() {
        var screens = IntStream.range(0, MANY)
                .mapToObj(number -> follow("Learner " + number, wall.version(0).value(), ""))
                .toList();
        await().atMost(SOON).until(() -> screens.stream().allMatch(screen -> screen.hears(":\n\n")));
        wall.reads.set(0);
        change();
        await().atMost(SOON).until(() -> screens.stream().allMatch(screen -> screen.hears("number 1")));
        assertThat(wall.reads.get()).isLessThan(10);
        assertThat(wall.renders.get()).isLessThan(10);
    }

    @Test
    void whoMayNotLookAnyMoreIsLeftOutAndTheStreamEnds() throws InterruptedException {
        var meera = follow("Meera", wall.version(0).value(), "");
        var karan = follow("Karan", wall.version(0).value(), "");
        await().atMost(SOON).until(() -> wall.reads.get() > 0);
        wall.barred.set("Karan");
        change();
        await().atMost(SOON).until(() -> meera.hears("number 1"));
        assertThat(karan.thread.join(SOON)).isTrue();
        assertThat(karan.heard()).doesNotContain("number 1");
        assertThat(meera.thread.isAlive()).isTrue();
    }

    @Test
    void theHouseClosesWithoutWaitingForScreens() throws InterruptedException {
        var meera = follow("Meera", wall.version(0).value(), "");
        await().atMost(SOON).until(() -> meera.hears(":\n\n"));
        news.stop();
        try {
            assertThat(meera.thread.join(SOON)).isTrue();
        } finally {
            news.start();
        }
    }

    private Follower follow(String viewer, String seen, String last) {
        var request = new MockHttpServletRequest();
        request.addParameter("seen", seen);
        if (!last.isEmpty()) {
            request.addHeader("Last-Event-ID", last);
        }
        var response = new MockHttpServletResponse();
        return new Follower(response, Thread.ofVirtual().start(() -> live.follow(wall, viewer, request, response)));
    }

    private void change() {
        wall.number.incrementAndGet();
        var seat = world.seat(cohort, "Somebody");
        queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble("", ""));
    }
}

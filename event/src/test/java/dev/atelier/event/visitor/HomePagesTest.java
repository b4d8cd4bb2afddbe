package dev.atelier.event.visitor;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.api.Cursor;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is coming fills several pages, and each of them can be asked whether it is still the same. */
@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class HomePagesTest {

    private static final Pattern CARD = Pattern.compile("class=\"whole\" href=\"/cohorts/([0-9a-f-]{36})\"");
    private static final Pattern LATER =
            Pattern.compile("<a rel=\"next\" href=\"(/\\?after=[\\w-]+)\">Later workshops</a>");

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    private final List<CohortId> made = new ArrayList<>();

    @Test
    void whatIsComingIsReachedPageByPageWithoutGapsOrRepeats() throws Exception {
        // Some end at the same moment, across the border between two pages.
        var coming = coming(130, 7);
        var seen = new ArrayList<String>();
        var pages = 0;
        for (var address = "/"; !address.isEmpty(); pages++) {
            var page = body(address);
            CARD.matcher(page).results().map(card -> card.group(1)).forEach(seen::add);
            assertThat(page.contains("From the start")).isEqualTo(!address.equals("/"));
            address = LATER.matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .findFirst()
                    .orElse("");
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(coming);
        assertThat(pages).isEqualTo((seen.size() + 59) / 60).isGreaterThan(2);
    }

    @Test
    void aPageThatIsThereAlreadyIsNotSentAgain() throws Exception {
        coming(61, 1);
        var later = LATER.matcher(body("/"))
                .results()
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow();
        for (var address : List.of("/", later)) {
            var tag = String.valueOf(get(address).getResponse().getHeader("ETag"));
            assertThat(web.get().uri(address).header("If-None-Match", tag))
                    .as(address)
                    .hasStatus(304)
                    .bodyText()
                    .isEmpty();
        }
        var tag = get("/").getResponse().getHeader("ETag");
        var one = CARD.matcher(body("/")).results().findFirst().orElseThrow().group(1);
        db.update(COHORT)
                .set(COHORT.STATUS, CohortStatus.CANCELLED.name())
                .where(COHORT.ID.eq(UUID.fromString(one)))
                .execute();
        assertThat(get("/").getResponse().getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void behindTheLastPageNothingComes() throws Exception {
        var end = new Cursor(clock.instant().plusSeconds(1L << 33), new UUID(-1, -1)).word();
        assertThat(body("/?after=" + end))
                .contains("Nothing comes after these", "From the start")
                .doesNotContain("Nothing is planned", "Later workshops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%00", "__________________________________________", "fffffffffff", "🎨"})
    void whatIsNoPlaceMeansTheFirstPage(String after) throws Exception {
        coming(1, 1);
        assertThat(get("/?after=" + after)).hasStatusOk();
        assertThat(body("/?after=" + after)).contains("class=\"whole\"").doesNotContain("From the start");
    }

    @Test
    void aMomentThatNoDatabaseKnowsMeansTheFirstPage() throws Exception {
        for (var at : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH.minusSeconds(1))) {
            assertThat(body("/?after=" + new Cursor(at, new UUID(0, 0)).word())).doesNotContain("From the start");
        }
    }

    /** Others find the first page as it was. */
    @AfterEach
    void thatIsOver() {
        made.forEach(cohort -> at(cohort, LocalDateTime.of(2001, 1, 1, 9, 0)));
    }

    /** In nine days and later, so many of them each hour. */
    private List<String> coming(int many, int together) {
        var world = new World(db);
        var workshop = world.workshop("Mastering Stable Diffusion");
        var start = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(9);
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    var cohort = world.cohort(workshop, CohortStatus.OPEN);
                    made.add(cohort);
                    return at(cohort, start.plusHours(number / together));
                })
                .toList();
    }

    private String at(CohortId cohort, LocalDateTime start) {
        db.update(COHORT)
                .set(COHORT.STARTS_AT, start)
                .set(COHORT.ENDS_AT, start.plusHours(8))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        return cohort.toString();
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).exchange();
    }

    private String body(String address) throws Exception {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}

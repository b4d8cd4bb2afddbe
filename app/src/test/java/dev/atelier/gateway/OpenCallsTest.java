package dev.atelier.gateway;

import static dev.atelier.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.Caller;
import dev.atelier.WholeHouse;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What anybody may read is sent once for as long as it stays the same, and to nobody too often. */
@WholeHouse
class OpenCallsTest {

    private static final String WORKSHOPS = "/api/v1/workshops";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {WORKSHOPS, "/api/v1/cohorts", "/api/v1/openapi.json"})
    void whatIsStillTheSameIsNotSentAgain(String path) {
        var first = http.get().uri(path).exchange();
        assertThat(first).hasStatusOk().hasHeader("Cache-Control", "no-cache");
        var tag = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(tag).startsWith("W/\"");
        var again = http.get().uri(path).header("If-None-Match", tag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(body(again)).isEmpty();
    }

    @Test
    void whatHasChangedIsSent() {
        var tag = String.valueOf(
                http.get().uri(WORKSHOPS).exchange().getResponse().getHeader("ETag"));
        var id = UUID.randomUUID();
        db.execute(
                "insert into event.workshop (id, slug, title, created_at) values (?, ?, 'Prompting', now())",
                id,
                "w-" + id);
        db.execute(
                "insert into event.curriculum (id, workshop_id, version, published_at) values (?, ?, 1, now())",
                UUID.randomUUID(),
                id);
        assertThat(http.get().uri(WORKSHOPS).header("If-None-Match", tag))
                .hasStatusOk()
                .bodyText()
                .contains(id.toString());
    }

    @Test
    void whatIsNotThereHasNoTag() {
        assertThat(http.get().uri("/api/v1/cohorts/" + UUID.randomUUID()))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .doesNotContainHeader("ETag")
                .bodyText()
                .contains("\"detail\":");
    }

    @Test
    void whatIsSomebodysOwnHasNoTagAndIsKeptNowhere() {
        var meera = accounts.open("Meera", "meera." + UUID.randomUUID() + "@example.org", Set.of(Role.LEARNER));
        var caller = Caller.of(http, meera, "read");
        assertThat(caller.get("/api/v1/my/conversations"))
                .hasStatusOk()
                .doesNotContainHeader("ETag")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(caller.get(WORKSHOPS)).containsHeader("ETag");
    }

    @Test
    void oneNetworkThatCallsTooOftenWaits() {
        for (var call = 0; call < Pace.MOST; call++) {
            assertThat(from("2001:db8::" + Integer.toHexString(call))).hasStatusOk();
        }
        assertThat(from("2001:db8::ffff"))
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .hasHeader("Retry-After", "60")
                .bodyText()
                .contains("600 times");
        assertThat(from("2001:db8:0:1::1")).as("another network").hasStatusOk();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(from("2001:db8::1")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8::1, 2001:db8:0:0:ffff::, true",
        "2001:db8::1, 2001:db8:0:1::1, false",
        "unix, unix, true",
        "unix, pipe, false"
    })
    void networksAreToldApart(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }

    private MvcTestResult from(String address) {
        return http.get()
                .uri(WORKSHOPS)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}

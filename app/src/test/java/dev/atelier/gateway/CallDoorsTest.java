package dev.atelier.gateway;

import static dev.atelier.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.Caller;
import dev.atelier.WholeHouse;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import dev.atelier.identity.SignedIn;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeHouse
class CallDoorsTest {

    private static final String ASK = "/api/v1/my/conversations";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    SignedIn meera;
    Caller caller;

    @BeforeEach
    void meeraHasAToken() {
        meera = accounts.open("Meera", "meera." + UUID.randomUUID() + "@example.org", Set.of(Role.LEARNER));
        caller = Caller.of(http, meera, "write");
    }

    @Test
    void aCallWithAGoodTokenIsAnsweredInJson() {
        assertThat(caller.get(ASK))
                .hasStatusOk()
                .hasContentType("application/json")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .isEqualTo("{\"items\":[],\"next\":null}");
    }

    @Test
    void whoeverShowsNoTokenIsToldHowToGetOne() {
        var refused = http.get().uri(ASK).exchange();
        problem(refused, 401, "/my/account/tokens");
        assertThat(refused).hasHeader("WWW-Authenticate", "Bearer realm=\"Atelier\"");
        assertThat(refused.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer ", "Bearer atelier_x", "Bearer a b", "Basic bWVlcmE6eA==", "atelier_x", "Bearer \u00e9"})
    void whateverIsNoGoodTokenIsRefused(String shown) {
        var refused = http.get().uri(ASK).header("Authorization", shown).exchange();
        problem(refused, 401, "not good");
        assertThat(refused).hasHeader("WWW-Authenticate", "Bearer realm=\"Atelier\", error=\"invalid_token\"");
    }

    @Test
    void whoIsSignedInOnPagesIsNobodyHere() {
        var session = new MockHttpSession();
        assertThat(http.get().uri("/my/account").session(session).with(user(meera)))
                .hasStatusOk();
        problem(http.get().uri(ASK).session(session).exchange(), 401, "Cookies don't count");
    }

    @Test
    void aTokenOpensNoPage() {
        assertThat(caller.get("/my/account")).hasStatus(302);
    }

    @Test
    void aTokenThatOnlyReadsChangesNothing() {
        var reader = Caller.of(http, meera, "read");
        assertThat(reader.get(ASK)).hasStatusOk();
        for (var verb : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH}) {
            problem(reader.send(verb, ASK, "{}"), 403, "may only read");
        }
    }

    @Test
    void rolesCountAsTheyAreNow() {
        problem(caller.get("/api/v1/staff/conversations"), 403, "roles");
        accounts.open("Meera", address(), Set.of(Role.INSTRUCTOR));
        assertThat(caller.get("/api/v1/staff/conversations")).hasStatusOk();
        problem(caller.get("/api/v1/admin/held-mails"), 403, "roles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                | 400 | not valid JSON, from line 1",
                "''                               | 400 | send one JSON object",
                "[]                               | 400 | one JSON object",
                "{\"text\":\"a\",\"text\":\"b\"}  | 400 | not valid JSON",
                "{} {}                            | 400 | JSON",
                "{\"colour\":\"red\"}             | 422 | There are: month, subject, text",
                "{\"text\":5}                     | 422 | no value of the right kind",
                "{\"month\":\"yesterday\"}        | 422 | no value of the right kind",
                "{\"subject\":{}}                 | 422 | no value of the right kind",
                "{}                               | 422 | 3 fields need other values",
            })
    void whatCantBeTakenIsSaidFieldByField(String sent, int status, String said) {
        problem(caller.post(ASK, sent), status, said);
    }

    @Test
    void faultsNameTheirFields() {
        assertThat(caller.post(ASK, "{\"month\":\"" + UUID.randomUUID() + "\",\"text\":\"What?\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .singleElement()
                .isEqualTo(Map.of("field", "subject", "message", "Say in a few words what it is about."));
    }

    @Test
    void bodiesThatAreNoJsonOrTooLargeAreRefused() {
        problem(caller.post(ASK, "text=a", "Content-Type", "application/x-www-form-urlencoded"), 415, "JSON");
        problem(caller.post(ASK, "{}", "Content-Type", "text/plain"), 415, "JSON");
        problem(caller.post(ASK, "{\"text\":\"" + "x".repeat(1024 * 1024) + "\"}"), 413, "1 MB");
        problem(caller.post(ASK, "{\"text\":\"" + "x".repeat(100_001) + "\"}"), 422, "fields need");
    }

    @Test
    void addressesAndVerbsThatDoNotExistAreSaidSo() {
        problem(caller.get("/api/v1/nowhere"), 404, "openapi.json");
        problem(caller.get(ASK + "/not-an-id"), 404, "no id");
        problem(caller.get(ASK + "/" + UUID.randomUUID()), 404, "no such conversation");
        var refused = caller.send(HttpMethod.DELETE, ASK, "");
        problem(refused, 405, "GET and POST only");
        assertThat(refused).containsHeader("Allow");
        problem(caller.send(HttpMethod.GET, ASK, "", "Accept", "image/png"), 406, "JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=many, limit",
        "cursor=nonsense, cursor",
        "cursor=%00, cursor",
        "cursor=__________________________________________, cursor",
        "cursor=, cursor"
    })
    void whatNoPageHasIsRefused(String query, String said) {
        problem(caller.get(ASK + "?" + query), 400, said);
    }

    @Test
    void aParameterThatHasNoSuchValueIsRefused() {
        accounts.open("Meera", address(), Set.of(Role.INSTRUCTOR));
        problem(caller.get("/api/v1/staff/conversations?place=NOWHERE"), 400, "place");
        problem(caller.get("/api/v1/staff/conversations?cohort=x"), 400, "cohort");
    }

    @Test
    void whoCallsTooOftenWaits() {
        var now = clock.instant();
        for (var call = 0; call < Pace.MOST; call++) {
            assertThat(caller.get(ASK).getResponse().getStatus()).isEqualTo(200);
        }
        var refused = caller.get(ASK);
        problem(refused, 429, "600 times");
        assertThat(refused).hasHeader("Retry-After", "60");
        assertThat(Caller.of(http, meera, "read").get(ASK)).as("another token").hasStatusOk();
        clock.moveTo(now.plus(Duration.ofMinutes(1)));
        assertThat(caller.get(ASK)).hasStatusOk();
    }

    @Test
    void anIdempotencyKeyThatCantBeOneIsRefused() {
        for (var key : new String[] {"", "\"\"", "a b", "x".repeat(256), "caf\u00e9"}) {
            problem(caller.post(ASK, "{}", "Idempotency-Key", key), 400, "visible ASCII");
        }
    }

    private String address() {
        return db.fetchSingle("select address from identity.account where id = ?", meera.id())
                .get(0, String.class);
    }

    private static void problem(MvcTestResult answer, int status, String said) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(body(answer)).contains("\"status\":" + status, "\"title\":", "\"detail\":", said);
    }
}

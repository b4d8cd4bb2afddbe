package dev.atelier.identity.token;

import static dev.atelier.identity.jooq.Tables.ACCESS_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.Caller;
import dev.atelier.FromOurPage;
import dev.atelier.WholeHouse;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import dev.atelier.identity.SignedIn;
import dev.atelier.identity.account.People;
import dev.atelier.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeHouse
class TokensTest {

    private static final String CALL = "/api/v1/my/months";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    KeptTokens tokens;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    SignedIn meera;

    @BeforeEach
    void meeraHasAnAccount() {
        meera = open("Meera");
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() {
        var made = make("The board on the wall");
        assertThat(made).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var secret = Caller.secret(made);
        assertThat(Caller.body(get("/my/account/tokens")))
                .contains("The board on the wall", "never")
                .doesNotContain(secret);
        var row = db.fetchSingle(ACCESS_TOKEN, ACCESS_TOKEN.PERSON.eq(meera.id()));
        assertThat(row.getTokenHash()).hasSize(32);
        assertThat(new String(row.getTokenHash(), StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        assertThat(row.formatJSON()).doesNotContain(secret);
    }

    @Test
    void theSameFormTwiceMakesOneToken() {
        var form = UUID.randomUUID().toString();
        var secret = Caller.secret(Caller.make(http, meera, form, "Twice", "read"));
        assertThat(Caller.make(http, meera, form, "Twice", "read")).hasRedirectedUrl("/my/account/tokens");
        assertThat(count()).isOne();
        assertThat(new Caller(http, secret).get(CALL)).hasStatusOk();
    }

    @Test
    void aTokenNeedsAPurpose() {
        assertThat(make(" ")).hasStatus(422).bodyText().contains("Say what the token is for.");
        assertThat(make("x".repeat(81))).hasStatus(422).bodyText().contains("at most 80 characters", "x".repeat(81));
        assertThat(count()).isZero();
    }

    @Test
    void lastUseIsSeenToTheMinute() {
        var caller = new Caller(http, Caller.secret(make("Used")));
        caller.get(CALL);
        var first = lastUse();
        clock.move(Duration.ofSeconds(50));
        caller.get(CALL);
        assertThat(lastUse()).isEqualTo(first);
        clock.move(Duration.ofSeconds(20));
        caller.get(CALL);
        assertThat(lastUse()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsRevokedIsLetInNoMore() {
        var caller = new Caller(http, Caller.secret(make("Lost")));
        assertThat(caller.get(CALL)).hasStatusOk();
        assertThat(post(meera, "/my/account/tokens/" + id() + "/revocation")).hasRedirectedUrl("/my/account/tokens");
        assertThat(caller.get(CALL)).hasStatus(401);
        assertThat(Caller.body(get("/my/account/tokens"))).contains("No tokens yet");
    }

    @Test
    void nobodyRevokesTheTokensOfOthers() {
        var caller = new Caller(http, Caller.secret(make("Mine")));
        var stranger = open("Ravi");
        post(stranger, "/my/account/tokens/" + id() + "/revocation");
        assertThat(caller.get(CALL)).hasStatusOk();
        assertThat(http.get().uri("/my/account/tokens").with(user(stranger)))
                .bodyText()
                .doesNotContain("Mine");
        assertThat(http.get().uri("/my/account/tokens")).hasStatus(302);
    }

    @Test
    void aTokenEndsWhenItSaidItWould() {
        var caller = new Caller(http, Caller.secret(make("Ninety days")));
        clock.move(Duration.ofDays(90).minusSeconds(1));
        assertThat(caller.get(CALL)).hasStatusOk();
        clock.move(Duration.ofSeconds(1));
        assertThat(caller.get(CALL)).hasStatus(401);
        clock.move(Duration.ofDays(31));
        tokens.forget();
        assertThat(count()).isZero();
    }

    @Test
    void aClosedAccountCallsNothing() {
        var caller = new Caller(http, Caller.secret(make("Closed")));
        people.deactivate(meera.id());
        assertThat(caller.get(CALL)).hasStatus(401);
        people.reopen(meera.id());
        assertThat(caller.get(CALL)).hasStatusOk();
    }

    @Test
    void rolesThatWereTakenAwayCountAtOnce() {
        people.roles(meera.id(), Set.of(Role.INSTRUCTOR));
        var caller = new Caller(http, Caller.secret(make("Teaching")));
        assertThat(caller.get("/api/v1/staff/conversations")).hasStatusOk();
        people.roles(meera.id(), Set.of());
        assertThat(caller.get("/api/v1/staff/conversations")).hasStatus(403);
    }

    @Test
    void onePersonHasTwentyAtTheMostHoweverManyAreMadeAtOnce() throws Exception {
        var forms = new ArrayList<Callable<KeptTokens.Made>>();
        for (var number = 0; number < 30; number++) {
            forms.add(() -> tokens.make(meera.id(), form(), AccessToken.secret()));
        }
        var made = new ArrayList<KeptTokens.Made>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(forms)) {
                made.add(one.get());
            }
        }
        assertThat(made).containsOnly(KeptTokens.Made.MADE, KeptTokens.Made.TOO_MANY);
        assertThat(made.stream().filter(one -> one == KeptTokens.Made.MADE)).hasSize(KeptTokens.MOST);
        assertThat(make("One more")).hasStatus(422).bodyText().contains("20 tokens");
    }

    /** The control: those who count at the same moment, without waiting for one another, would all write. */
    @Test
    void withoutTheLockThereWouldBeMore() throws Exception {
        var allHaveCounted = new CyclicBarrier(30);
        Callable<Boolean> form = () -> {
            var few = count() < KeptTokens.MOST;
            allHaveCounted.await();
            return few;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(Collections.nCopies(30, form))) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private SignedIn open(String name) {
        return accounts.open(name, UUID.randomUUID() + "@example.org", Set.of(Role.LEARNER));
    }

    private static TokenForm form() {
        return new TokenForm(UUID.randomUUID().toString(), "One of many", "read", "30");
    }

    private MvcTestResult make(String name) {
        return Caller.make(http, meera, UUID.randomUUID().toString(), name, "read");
    }

    private MvcTestResult get(String page) {
        return http.get().uri(page).with(user(meera)).exchange();
    }

    private MvcTestResult post(SignedIn person, String path) {
        return http.post().uri(path).with(user(person)).with(new FromOurPage()).exchange();
    }

    private int count() {
        return db.fetchCount(ACCESS_TOKEN, ACCESS_TOKEN.PERSON.eq(meera.id()));
    }

    private UUID id() {
        return db.fetchSingle(ACCESS_TOKEN, ACCESS_TOKEN.PERSON.eq(meera.id())).getId();
    }

    private Instant lastUse() {
        return db.fetchSingle(ACCESS_TOKEN, ACCESS_TOKEN.PERSON.eq(meera.id()))
                .getLastUsedAt()
                .toInstant();
    }
}

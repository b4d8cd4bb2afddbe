package dev.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.api.IdempotencyKey;
import dev.atelier.api.Problems;
import dev.atelier.testing.MovableClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WholeHouse
class RepeatsTest {

    private static final String BODY = "{\"text\":\"Once.\"}";

    @Autowired
    KeptCalls kept;

    @Autowired
    Problems problems;

    @Autowired
    MovableClock clock;

    private final AtomicInteger done = new AtomicInteger();
    private final String person = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    /** Does something, and says the how manieth time it is. */
    private final FilterChain doing = (request, response) -> {
        var time = done.incrementAndGet();
        var answer = (HttpServletResponse) response;
        answer.setStatus(201);
        answer.setHeader("Location", "/api/v1/things/" + time);
        answer.setHeader("ETag", "\"" + time + "\"");
        answer.setContentType("application/json");
        answer.getOutputStream().write(("{\"time\":" + time + "}").getBytes(StandardCharsets.UTF_8));
    };

    @Test
    void theSameCallAgainIsAnsweredAgainAndNotDoneAgain() throws Exception {
        var first = call(person, key, BODY, doing);
        var second = call(person, "\"" + key + "\"", BODY, doing);
        assertThat(done).hasValue(1);
        assertThat(second.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Location")).isEqualTo("/api/v1/things/1");
        assertThat(second.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(second.getContentType()).isEqualTo("application/json");
    }

    @Test
    void theSameKeyForAnotherCallIsRefused() throws Exception {
        call(person, key, BODY, doing);
        var other = call(person, key, "{\"text\":\"Twice.\"}", doing);
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentType()).isEqualTo("application/problem+json");
        assertThat(other.getContentAsString(StandardCharsets.UTF_8)).contains("another call");
        assertThat(done).hasValue(1);
    }

    @Test
    void anotherPersonMayUseTheSameKey() throws Exception {
        call(person, key, BODY, doing);
        call(UUID.randomUUID().toString(), key, BODY, doing);
        assertThat(done).hasValue(2);
    }

    @Test
    void aKeyIsForgottenAfterADay() throws Exception {
        call(person, key, BODY, doing);
        clock.move(Duration.ofDays(1));
        call(person, key, BODY, doing);
        assertThat(done).hasValue(1);
        clock.move(Duration.ofSeconds(1));
        kept.forget();
        call(person, key, BODY, doing);
        assertThat(done).hasValue(2);
    }

    @Test
    void afterARefusalTheKeyIsFree() throws Exception {
        call(person, key, BODY, (request, response) -> ((HttpServletResponse) response).setStatus(422));
        assertThat(call(person, key, "{\"text\":\"Better.\"}", doing).getStatus())
                .isEqualTo(201);
    }

    @Test
    void afterAFailureTheKeyIsFree() throws Exception {
        try {
            call(person, key, BODY, (request, response) -> {
                throw new IllegalStateException("broken");
            });
        } catch (IllegalStateException broken) {
            assertThat(broken).hasMessage("broken");
        }
        assertThat(call(person, key, BODY, doing).getStatus()).isEqualTo(201);
    }

    @Test
    void whatIsUnderWayIsToldSoUntilItsInstanceMustHaveDied() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> call(person, key, BODY, (request, response) -> {
                begun.countDown();
                try {
                    assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException impossible) {
                    throw new IllegalStateException(impossible);
                }
                doing.doFilter(request, response);
            }));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(call(person, key, BODY, doing).getStatus()).isEqualTo(409);
            end.countDown();
            assertThat(slow.get().getStatus()).isEqualTo(201);
        }
        assertThat(done).hasValue(1);
        // One that never came back: its instance died.
        var lost = UUID.randomUUID().toString();
        var request = request(person, lost, BODY);
        assertThat(kept.start(KeptCall.of(person, lost, BufferedBody.of(request))))
                .isInstanceOf(KeptCall.Start.First.class);
        assertThat(call(person, lost, BODY, doing).getStatus()).isEqualTo(409);
        clock.move(Duration.ofMinutes(1));
        assertThat(call(person, lost, BODY, doing).getStatus()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        assertThat(statuses(false)).isSubsetOf(201, 409).contains(201);
        assertThat(done).hasValue(1);
    }

    /** The control: without the key each of them is done. */
    @Test
    void ofManyAtOnceWithoutAKeyAllAreDone() throws Exception {
        assertThat(statuses(true)).containsOnly(201);
        assertThat(done).hasValue(20);
    }

    private List<Integer> statuses(boolean withoutKey) throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < 20; number++) {
            calls.add(() -> call(person, withoutKey ? "" : key, BODY, doing).getStatus());
        }
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(calls)) {
                statuses.add(one.get());
            }
        }
        return statuses;
    }

    private MockHttpServletResponse call(String person, String key, String body, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        new RepeatFilter(kept, problems).doFilter(request(person, key, body), response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String person, String key, String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/things");
        request.setUserPrincipal(() -> person);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        if (!key.isEmpty()) {
            request.addHeader(IdempotencyKey.HEADER, key);
        }
        return request;
    }
}

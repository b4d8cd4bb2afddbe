package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Five hundred phones in one room, all on one instance, each with somebody else before it. */
@DemoHouse
class ManyScreensTest {

    private static final int MANY = 500;
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext db;

    @Autowired
    DataSource database;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private final UUID cohort = UUID.randomUUID();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Somebody's phone, and what it has heard. */
    private record Phone(UUID learner, String session, Queue<String> heard, CompletableFuture<?> end) {

        boolean hears(String words) {
            return heard.stream().anyMatch(line -> line.contains(words));
        }
    }

    @Test
    void fiveHundredHearOfAChangeAndHoldNothingMeanwhile() throws Exception {
        db.execute("""
            insert into learner.roster (cohort_id, revision, workshop_id, title, status, starts_at, ends_at, zone, place, capacity)
            values (?, 1, ?, 'A full room', 'RUNNING', now() at time zone 'UTC', now() at time zone 'UTC' + interval '8 hours', 'UTC', 'Here', ?)
            """, cohort, UUID.randomUUID(), MANY);
        var phones = IntStream.range(0, MANY).mapToObj(this::phone).toList();
        await().atMost(SOON).until(() -> phones.stream().allMatch(phone -> phone.hears(":")));
        await().atMost(SOON).untilAsserted(() -> assertThat(busyConnections()).isLessThan(5));

        open("Is everybody there?");
        await().atMost(SOON).until(() -> phones.stream().allMatch(phone -> phone.hears("Is everybody there?")));

        var out = phones.getFirst();
        sessions.deleteById(out.session);
        var removed = phones.get(1);
        db.execute("update learner.enrolment set status = 'REMOVED' where learner_id = ?", removed.learner);
        open("And now?");
        var others = phones.subList(2, MANY);
        await().atMost(SOON).until(() -> others.stream().allMatch(phone -> phone.hears("And now?")));
        await().atMost(SOON).until(() -> out.end.isDone() && removed.end.isDone());
        assertThat(List.of(out, removed)).noneMatch(phone -> phone.hears("And now?"));
        assertThat(others).noneMatch(phone -> phone.end.isDone());
        client.shutdownNow();
    }

    private int busyConnections() throws java.sql.SQLException {
        return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }

    private void open(String prompt) {
        db.execute("""
            insert into learner.checkpoint_run (cohort_id, item_key, prompt, opened_by, opened_at)
            values (?, ?, ?, ?, now())
            """, cohort, prompt, prompt, UUID.randomUUID());
    }

    private Phone phone(int number) {
        var person = accounts.open("Learner " + number, "learner-" + number + "@full.example", Set.of(Role.LEARNER));
        db.execute(
                "insert into learner.learner (id, name, address) values (?, ?, ?) on conflict do nothing",
                person.id(),
                person.displayName(),
                "learner-" + number + "@full.example");
        db.execute(
                "insert into learner.enrolment (cohort_id, learner_id, status, created_at) values (?, ?, 'ENROLLED',"
                        + " now())",
                cohort,
                person.id());
        var cookie = Hall.signIn(sessions, person);
        var session = new String(Base64.getDecoder().decode(cookie.replace("atelier=", "")), StandardCharsets.UTF_8);
        var heard = new ConcurrentLinkedQueue<String>();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/my/cohorts/" + cohort + "/day/now?seen=nothing"))
                .header("Accept", "text/event-stream")
                .header(
                        "Cookie",
                        "atelier=" + Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8)))
                .build();
        var end = client.sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(
                        answer -> answer.body().forEach(heard::add),
                        task -> Thread.ofVirtual().start(task));
        return new Phone(person.id(), session, heard, end);
    }
}

package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.atelier.demo.Phone.FormToken;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * A day of two hundred learners, eight modules and three checkpoints, over a network that loses things, on two Ateliers of
 * which one is killed during the first checkpoint and comes back before the last: nothing is lost, and nothing counts twice.
 */
@DemoHouse
class SimulatedDayTest {

    private static final int LEARNERS = 200;
    private static final int COME = 190;
    private static final int FOLLOW = 20;
    private static final int AT_ONCE = 24;
    private static final Duration SOON = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Cohorts cohorts;

    @Autowired
    DSLContext db;

    @Autowired
    DataSource database;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @TempDir
    Path artifacts;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore crowd = new Semaphore(AT_ONCE);
    /** The last answer of each learner to each checkpoint, by prompt. */
    private final Map<String, Map<UUID, String>> intended = new ConcurrentHashMap<>();

    private final AtomicInteger stuck = new AtomicInteger();

    private interface Act {
        void of(Phone phone) throws InterruptedException;
    }

    @Test
    void nothingIsLostAndNothingCountsTwice() throws Exception {
        var here = "http://127.0.0.1:" + port;
        var otherPort = freePort();
        var there = "http://127.0.0.1:" + otherPort;
        var jdbc = database.unwrap(HikariDataSource.class).getJdbcUrl();
        var second = SecondHouse.begin(jdbc, otherPort, artifacts);
        var hall = Hall.planned(new Browser(here).as(DemoPerson.LATHA), LEARNERS);
        var cohort = hall.cohort();
        var token = token(here);
        var houses = List.of(here, there);
        var phones = IntStream.range(0, LEARNERS)
                .mapToObj(number -> phone("Learner " + number, Role.LEARNER, houses, token))
                .toList();
        var staff = phone("Day Staff", Role.ADMIN, houses, token);
        second.awaitAnswers(client, there);

        all(phones, phone -> phone.press("/my/cohorts/" + cohort + "/seat"));
        hall.begin();
        await().atMost(SOON)
                .until(() -> db.fetchExists(db.selectOne()
                        .from("learner.roster")
                        .where("cohort_id = ?::uuid and status = 'RUNNING'", cohort)));
        var present = phones.subList(0, COME);
        var code = Jsoup.parse(staff.read("/staff/cohorts/" + cohort + "/attendance"))
                .select("aside code")
                .text();
        all(present, phone -> phone.press("/my/cohorts/" + cohort + "/check-in", "code", code));
        var heard = new ArrayList<List<String>>();
        var following = new ArrayList<Thread>();
        for (var phone : present.subList(0, FOLLOW)) {
            heard.add(new CopyOnWriteArrayList<>());
            following.add(phone.twin().follow("/my/cohorts/" + cohort + "/day/now", heard.getLast()));
        }

        var modules = modules(cohort);
        assertThat(modules).hasSize(8);
        for (var number = 0; number < modules.size(); number++) {
            staff.press("/staff/cohorts/" + cohort + "/taught", "item", key(modules.get(number), 0));
            if (number == 1) {
                ask(cohort, staff, present, modules.get(number), second::kill);
                second = SecondHouse.begin(jdbc, otherPort, artifacts);
            } else if (number == 3) {
                ask(cohort, staff, present, modules.get(number), () -> {});
                second.awaitAnswers(client, there);
            } else if (number == 5) {
                ask(cohort, staff, present, modules.get(number), () -> {});
            }
        }

        var pages = new ArrayList<String>();
        for (var phone : present.subList(0, FOLLOW)) {
            pages.add(Jsoup.parse(phone.read("/my/cohorts/" + cohort + "/day"))
                    .select("[data-seen]")
                    .attr("data-seen"));
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(heard.stream()
                                .map(ids -> ids.isEmpty() ? "" : ids.getLast())
                                .toList())
                        .isEqualTo(pages));
        following.forEach(Thread::interrupt);
        hall.end();
        await().atMost(SOON).until(() -> db.fetchCount(org.jooq.impl.DSL.table("event_publication")) == 0);
        second.kill();
        client.shutdownNow();

        var again = phones.stream().mapToInt(Phone::sentAgain).sum();
        assertThat(again).as("sent again").isGreaterThan(LEARNERS);
        new DayAfter(db, UUID.fromString(cohort)).holds(phones, present, intended, stuck.get());
    }

    /** One checkpoint, from its opening to its end, with helpers on their way; something happens in the middle of it. */
    private void ask(String cohort, Phone staff, List<Phone> present, CurriculumFacts.Module module, Disturbance middle)
            throws Exception {
        var prompt = "Is everybody there, module " + module.key() + "?";
        staff.press("/staff/cohorts/" + cohort + "/checkpoints", "item", key(module, 1), "prompt", prompt);
        var run = db.fetchValue("select id from learner.checkpoint_run where prompt = ?", prompt);
        var path = "/my/cohorts/" + cohort + "/checkpoints/" + run + "/answer";
        var answers = intended.computeIfAbsent(prompt, unknown -> new ConcurrentHashMap<>());
        var half = new AtomicInteger(present.size() / 2);
        all(present, phone -> {
            var lot = phone.random().nextInt(100);
            if (lot < 5) {
                return;
            }
            if (lot < 15) {
                stuck.incrementAndGet();
                phone.press(path, "answer", "STUCK", "sees", "Nothing", "sits", "Row " + lot);
                answers.put(phone.person(), "WORKING");
            } else if (lot < 50) {
                phone.press(path, "answer", "WORKING");
                phone.press(path, "answer", "OK");
                answers.put(phone.person(), "OK");
            } else if (lot < 55) {
                phone.press(path, "answer", "OK");
                phone.press(path, "answer", "WORKING");
                answers.put(phone.person(), "WORKING");
            } else {
                phone.press(path, "answer", "OK");
                answers.put(phone.person(), "OK");
            }
            if (half.decrementAndGet() == 0) {
                middle.happens();
            }
        });
        for (var request : db.fetchValues("select id from learner.help_request where run_id = ?", run)) {
            staff.press("/staff/cohorts/" + cohort + "/help/" + request + "/claim");
            staff.press("/staff/cohorts/" + cohort + "/help/" + request + "/resolution");
        }
        staff.press("/staff/cohorts/" + cohort + "/checkpoints/" + run + "/closing");
    }

    private interface Disturbance {
        void happens() throws InterruptedException;
    }

    private void all(List<Phone> phones, Act act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = phones.stream()
                    .map(phone -> threads.submit(() -> {
                        crowd.acquire();
                        try {
                            act.of(phone);
                        } finally {
                            crowd.release();
                        }
                        return phone;
                    }))
                    .toList();
            for (var end : ends) {
                end.get();
            }
        }
    }

    private Phone phone(String name, Role role, List<String> houses, FormToken token) {
        var person = accounts.open(
                name, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "@day.example", Set.of(role));
        return new Phone(client, houses, token, person.id(), Hall.signIn(sessions, person));
    }

    private List<CurriculumFacts.Module> modules(String cohort) {
        return cohorts.curriculum(new CohortId(UUID.fromString(cohort))).orElseThrow().modules().stream()
                .filter(module -> asked(module).size() > 1)
                .toList();
    }

    private static List<Item> asked(CurriculumFacts.Module module) {
        return module.items().stream()
                .filter(item -> item.kind() != ItemKind.BREAK && item.kind() != ItemKind.CHECKPOINT)
                .toList();
    }

    private static String key(CurriculumFacts.Module module, int number) {
        return asked(module).get(number).key().value();
    }

    private FormToken token(String origin) throws java.io.IOException {
        var answer = Jsoup.connect(origin + "/sign-in").execute();
        return new FormToken(
                Objects.requireNonNull(answer.cookie("atelier-form")),
                answer.parse().select("input[name=_csrf]").val());
    }

    private static int freePort() throws java.io.IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

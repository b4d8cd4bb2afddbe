package dev.atelier.demo;

import static dev.atelier.demo.CallRow.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tries each call of the API on what is somebody else's. A call that is new here fails until it has a row. */
@DemoHouse
class EveryCallTest {

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext db;

    private static final String FILE = "application/octet-stream";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private String conversation = "";
    private String month = "";
    private String cohort = "";
    private String work = "";
    private String round = "";
    private String artifact = "";
    private UUID stranger = UUID.randomUUID();

    @BeforeEach
    void priyaHasAConversation() throws Exception {
        var priya = token(DemoPerson.PRIYA.address(), false);
        conversation = item(send("GET", API + "/my/conversations", "", priya));
        month = item(send("GET", API + "/my/months", "", priya));
        cohort = json.readTree(send("GET", API + "/my/seats", "", priya).body())
                .get("items")
                .get(0)
                .get("cohort")
                .asString();
        work = item(send("GET", API + "/my/works", "", priya));
        var first = json.readTree(
                        send("GET", API + "/my/works/" + work, "", priya).body())
                .at("/rounds/0");
        round = first.at("/id").asString();
        artifact = first.at("/artifacts/0/id").asString();
        stranger = accounts.open("Somebody Else", "else@demo.example", Set.of(Role.INSTRUCTOR))
                .id();
    }

    @Test
    void eachCallHasARow() {
        var calls = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith(API) && !path.contains("openapi"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(verb -> verb + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(calls)
                .isEqualTo(CallRow.ALL.stream().map(CallRow::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whoeverHasNoTokenIsRefusedEverywhere() throws Exception {
        for (var row : CallRow.ALL) {
            if (!row.isOpen()) {
                assertThat(send(row, "")).as(row.name()).satisfies(answer -> problem(answer, 401));
            }
            assertThat(send(row, "atelier_" + "x".repeat(43))).as(row.name()).satisfies(answer -> problem(answer, 401));
        }
    }

    @Test
    void whatVisitorsSeeNeedsNoToken() throws Exception {
        var open = CallRow.ALL.stream().filter(CallRow::isOpen).toList();
        assertThat(open).hasSizeGreaterThan(5);
        for (var row : open) {
            assertThat(send(row, "").statusCode()).as(row.name()).isEqualTo(Integer.parseInt(row.stranger()));
        }
        for (var verb : new String[] {"POST", "PUT", "DELETE"}) {
            problem(send(verb, API + "/cohorts/" + cohort, "{}", ""), 401);
        }
    }

    @Test
    void whoOnlyReadsWritesNowhere() throws Exception {
        var before = written();
        for (var person : new DemoPerson[] {DemoPerson.PRIYA, DemoPerson.RAVI, DemoPerson.LATHA}) {
            var reader = token(person.address(), false);
            for (var row : CallRow.ALL) {
                if (!row.reads()) {
                    var answer = send(row, reader);
                    problem(answer, 403);
                    assertThat(answer.body()).as(row.name()).contains("may only read");
                }
            }
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void whatIsSomebodyElsesIsNotFoundByStrangers() throws Exception {
        var before = written();
        var elsewhere = token("else@demo.example", true);
        for (var row : CallRow.ALL) {
            var answer = send(row, elsewhere);
            if (row.stranger().equals("LIST")) {
                assertThat(answer.statusCode()).as(row.name()).isEqualTo(200);
                assertThat(answer.body()).as(row.name()).contains("\"items\":[]");
            } else if (row.stranger().startsWith("2")) {
                assertThat(answer.statusCode()).as(row.name()).isEqualTo(Integer.parseInt(row.stranger()));
            } else {
                problem(answer, Integer.parseInt(row.stranger()));
            }
            assertThat(answer.body()).as(row.name()).doesNotContain("Priya", "learning rate");
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void learnersComeInByTheirOwnDoorOnly() throws Exception {
        var before = written();
        for (var person : new DemoPerson[] {DemoPerson.PRIYA, DemoPerson.ZOYA}) {
            var learner = token(person.address(), true);
            for (var row : CallRow.ALL) {
                if (!row.path().startsWith("/my") && !row.isOpen()) {
                    assertThat(send(row, learner)).as(row.name()).satisfies(answer -> problem(answer, 403));
                }
            }
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void noAnswerHoldsAnAddress() throws Exception {
        var read = 0;
        for (var person : new DemoPerson[] {DemoPerson.PRIYA, DemoPerson.RAVI, DemoPerson.LATHA}) {
            var reader = token(person.address(), false);
            for (var row : CallRow.ALL) {
                var answer = row.reads() ? send(row, reader) : null;
                if (answer != null && answer.statusCode() == 200 && isJson(answer)) {
                    assertThat(answer.body()).as(row.name()).doesNotContain("@");
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(9);
    }

    /** What a key is for: the network broke, and the program tries again. */
    @Test
    void theSameQuestionTwiceIsAskedOnce() throws Exception {
        var priya = token(DemoPerson.PRIYA.address(), true);
        var ask = "{\"month\":\"" + month + "\",\"subject\":\"Once\",\"text\":\"Only?\"}";
        var first = send("POST", API + "/my/conversations", ask, priya, "Idempotency-Key", "a-key");
        var second = send("POST", API + "/my/conversations", ask, priya, "Idempotency-Key", "a-key");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"))
                .isPresent();
        assertThat(send("GET", API + "/my/conversations", "", priya).body()).containsOnlyOnce("\"Once\"");
        var other =
                send("POST", API + "/my/conversations", ask.replace("Only", "Or"), priya, "Idempotency-Key", "a-key");
        problem(other, 422);
    }

    @Test
    void whoIsSignedInOnPagesIsNobodyHere() {
        var page = new Browser("http://localhost:" + port).as(DemoPerson.LATHA).get(API + "/admin/held-mails");
        assertThat(page.statusCode()).isEqualTo(401);
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemToo() throws Exception {
        problem(send("GET", API + "/my;x=y/months", "", token(DemoPerson.PRIYA.address(), false)), 400);
        problem(
                send("POST", API + "/my/conversations", "x".repeat(3 << 20), token(DemoPerson.PRIYA.address(), true)),
                413);
    }

    private static boolean isJson(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    private HttpResponse<String> send(CallRow row, String token) throws IOException, InterruptedException {
        return row.takesFile()
                ? send(row.verb(), API + filled(row.path()), row.body(), token, "Content-Type", FILE)
                : send(row.verb(), API + filled(row.path()), filled(row.body()), token);
    }

    private HttpResponse<String> send(String verb, String path, String body, String token, String... headers)
            throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .setHeader("Content-Type", "application/json");
        if (!token.isEmpty()) {
            call.header("Authorization", "Bearer " + token);
        }
        Stream.of(headers).limit(1).forEach(name -> call.setHeader(name, headers[1]));
        return http.send(call.build(), BodyHandlers.ofString());
    }

    private String filled(String text) {
        return text.replace("{conversation}", conversation)
                .replace("{month}", month)
                .replace("{cohort}", cohort)
                .replace("{item}", "some-item")
                .replace("{stranger}", stranger.toString())
                .replace("{work}", work)
                .replace("{round}", round)
                .replace("{artifact}", artifact)
                .replaceAll("\\{(number|release|version|criterion|module|line|revision)}", "1")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private String item(HttpResponse<String> page) {
        JsonNode items = json.readTree(page.body()).get("items");
        return items.get(0).get("id").asString();
    }

    /** As the page makes it. */
    private String token(String address, boolean writes) {
        var secret = "atelier_" + UUID.randomUUID().toString().replace("-", "");
        db.execute("""
            insert into identity.access_token (id, person, name, token_hash, writes, created_at)
            select gen_random_uuid(), id, 'A test', sha256(convert_to(?, 'UTF8')), ?, now()
            from identity.account where address = ?\
            """, secret, writes, address);
        return secret;
    }

    /** What a call could have written. */
    private List<Integer> written() {
        return Stream.concat(
                        Stream.of(
                                        "message",
                                        "conversation",
                                        "note",
                                        "conversation_event",
                                        "month_extension",
                                        "letter",
                                        "work",
                                        "round",
                                        "artifact",
                                        "review",
                                        "review_comment")
                                .map("mentorship."::concat),
                        Stream.concat(
                                Stream.of("enrolment", "checkpoint_run", "help_request", "question", "progress_fact")
                                        .map("learner."::concat),
                                Stream.of("workshop", "curriculum", "cohort", "cohort_history", "agenda_slot")
                                        .map("event."::concat)))
                .map(table -> db.fetchCount(table(table)))
                .toList();
    }
}

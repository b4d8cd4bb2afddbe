package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import dev.atelier.api.Api;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A work from its beginning until it counts, with nothing but tokens and a network that may break. */
@DemoHouse
class WorkByCallsTest {

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aWorkIsBegunHandedInReviewedRevisedAcceptedAndCounts() throws Exception {
        var arjun = token(DemoPerson.ARJUN);
        var ravi = token(DemoPerson.RAVI);
        var cohort = at("$.items[0].cohort", get(arjun, "/my/works"));
        var item = openItem(arjun, cohort);

        var begun = post(arjun, "/my/works", "{\"cohort\":\"" + cohort + "\",\"item\":\"" + item + "\"}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var work = "/my/works/" + at("$.id", begun);
        assertThat(begun.headers().firstValue("Location")).hasValue(Api.ROOT + work);

        var picture = picture("a linen jacket, studio", 20);
        var artifact = at("$.id", file(arjun, work + "/rounds/1", picture));
        assertThat(at("$.id", file(arjun, work + "/rounds/1", picture)))
                .as("sent again after a break it is the same file")
                .isEqualTo(artifact);
        assertThat(at("$.generation.settings.SEED", get(arjun, "/my/artifacts/" + artifact)))
                .isEqualTo("42");
        write(arjun, work + "/rounds/1/text", "I wanted **soft** light.");
        var key = UUID.randomUUID().toString();
        var handed = post(arjun, work + "/rounds/1/submission", "", "Idempotency-Key", key);
        assertThat(post(arjun, work + "/rounds/1/submission", "", "Idempotency-Key", key)
                        .body())
                .isEqualTo(handed.body());

        var desk = "/staff/reviews/" + at("$.rounds[0].id", handed);
        assertThat(at("$.rounds[0].text", get(ravi, desk))).contains("soft");
        part(ravi, "/staff/artifacts/" + artifact + "/file", picture);
        var token = at("$.hold.token", post(ravi, desk + "/claim", ""));
        var comment = "{\"words\":\"The sleeve melts.\",\"artifact\":\"" + artifact
                + "\",\"region\":{\"left\":19,\"top\":46.5,\"width\":18,\"height\":32}}";
        var once = UUID.randomUUID().toString();
        post(ravi, desk + "/comments", comment, "Idempotency-Key", once);
        post(ravi, desk + "/comments", comment, "Idempotency-Key", once);
        post(ravi, desk + "/publication", published(token, "REVISE", "Choose one window."));
        var read = get(arjun, work);
        assertThat(at("$.rounds[0].state", read)).isEqualTo("REVISE");
        assertThat(all("$.rounds[0].reviews[0].comments[*].words", read)).containsExactly("The sleeve melts.");

        post(arjun, work + "/rounds/1/next", "");
        assertThat(all("$.rounds[*].number", post(arjun, work + "/rounds/1/next", "")))
                .containsExactly("2", "1");
        var later = at("$.id", file(arjun, work + "/rounds/2", picture("a linen jacket, north window", 32)));
        assertThat(at("$.sentence", get(ravi, "/staff/artifacts/" + artifact + "/changes?since=" + artifact)))
                .isEqualTo("Nothing changed.");
        assertThat(get(ravi, "/staff/artifacts/" + later).statusCode())
                .as("a draft is its learner's alone")
                .isEqualTo(404);
        var again = post(arjun, work + "/rounds/2/submission", "");
        assertThat(all("$.changes[*].name", get(ravi, "/staff/artifacts/" + later + "/changes?since=" + artifact)))
                .contains("prompt", "steps");

        assertThat(done(arjun, cohort)).doesNotContain(item);
        var second = "/staff/reviews/" + at("$.rounds[0].id", again);
        post(
                ravi,
                second + "/publication",
                published(at("$.hold.token", post(ravi, second + "/claim", "")), "ACCEPTED", ""));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(done(arjun, cohort)).contains(item));
    }

    @Test
    void tooMuchAndTheWrongKindAreToldBeforeAnythingIsKept() throws Exception {
        var priya = token(DemoPerson.PRIYA);
        var cohort = at("$.items[0].cohort", get(priya, "/my/works"));
        var work = "/my/works/"
                + at("$.id", post(priya, "/my/works", "{\"cohort\":\"" + cohort + "\",\"title\":\"Too much\"}"));
        int most = Integer.parseInt(at("$.limits.wholeBytes", get(priya, work)));
        assertThat(file(priya, work + "/rounds/1", new byte[most + 1]).statusCode())
                .isEqualTo(413);
        var large = new byte[3 * 1024 * 1024];
        large[0] = 1;
        assertThat(file(priya, work + "/rounds/1", large).statusCode())
                .as("a file is no body of JSON")
                .isEqualTo(201);
        assertThat(send("PUT", priya, work + "/rounds/1/text", "{\"text\":\"x\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(get(priya, work).body()).contains("\"text\":\"\"");
    }

    /** One that asks for work, and for which there is none yet. */
    private String openItem(String token, String cohort) throws IOException, InterruptedException {
        var begun = all("$.items[*].item", get(token, "/my/works"));
        var asking = all(
                "$.items[?(@.kind in ['HANDS_ON', 'EXERCISE'])].key",
                get(token, "/my/cohorts/" + cohort + "/progress"));
        return asking.stream().filter(item -> !begun.contains(item)).findFirst().orElseThrow();
    }

    private List<String> done(String token, String cohort) throws IOException, InterruptedException {
        return all("$.items[?(@.source == 'WORK')].key", get(token, "/my/cohorts/" + cohort + "/progress"));
    }

    private void write(String token, String place, String text) throws IOException, InterruptedException {
        var tag = get(token, place).headers().firstValue("ETag").orElseThrow();
        var typed = "{\"text\":\"" + text + "\"}";
        assertThat(send("PUT", token, place, typed, "If-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(send("PUT", token, place, "{\"text\":\"x\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    private void part(String token, String place, byte[] whole) throws IOException, InterruptedException {
        var part =
                http.send(call(token, place).header("Range", "bytes=8-").GET().build(), BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValueAsLong("Content-Length")).hasValue(whole.length - 8);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 8, whole.length));
    }

    private static String published(String token, String verdict, String summary) {
        return "{\"token\":\"" + token + "\",\"verdict\":\"" + verdict + "\",\"summary\":\"" + summary + "\"}";
    }

    private static byte[] picture(String prompt, int steps) {
        return Picture.png(
                7,
                prompt + "\nSteps: " + steps
                        + ", Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 768x512, Model: sd15");
    }

    private HttpResponse<String> file(String token, String round, byte[] content)
            throws IOException, InterruptedException {
        return http.send(
                call(token, round + "/files?name=jacket-" + content.length + (content[0] == 1 ? ".bin" : ".png"))
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return http.send(call(token, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String token, String path, String json, String... headers)
            throws IOException, InterruptedException {
        return send("POST", token, path, json, headers);
    }

    private HttpResponse<String> send(String verb, String token, String path, String json, String... headers)
            throws IOException, InterruptedException {
        var call = call(token, path).header("Content-Type", "application/json");
        for (var at = 0; at < headers.length; at += 2) {
            call.header(headers[at], headers[at + 1]);
        }
        return http.send(
                call.method(verb, BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder call(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.ROOT + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String at(String place, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return String.valueOf(JsonPath.<Object>read(answer.body(), place));
    }

    private static List<String> all(String places, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        List<?> found = JsonPath.read(answer.body(), places);
        return found.stream().map(String::valueOf).toList();
    }

    private String token(DemoPerson person) {
        var secret = "atelier_" + UUID.randomUUID().toString().replace("-", "");
        db.execute("""
            insert into identity.access_token (id, person, name, token_hash, writes, created_at)
            select gen_random_uuid(), id, 'A test', sha256(convert_to(?, 'UTF8')), true, now()
            from identity.account where address = ?\
            """, secret, person.address());
        return secret;
    }
}

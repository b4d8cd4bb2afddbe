package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.world.Programs.begun;
import static dev.atelier.mentorship.world.Programs.file;
import static dev.atelier.mentorship.world.Programs.round;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.next;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A learner's program puts a round together and hands it in. */
@AtBrowsers
class WorkCallsTest extends WorkingLearner {

    private static final int WHOLE = 40 * 1024 * 1024;

    @Test
    void aWorkIsBegunForAnItemOnceAndListed() {
        var typed = "{\"cohort\":\"" + cohort + "\",\"item\":\"first-images\"}";
        var begun = meera.post("/my/works", typed);
        assertThat(begun).hasStatus(201).hasHeader("Location", "/api/v1/my/works/" + text("$.id", begun));
        assertThat(text("$.id", meera.post("/my/works", typed))).isEqualTo(text("$.id", begun));
        assertThat(text("$.title", begun)).isEqualTo("Generate your first images");
        assertThat(at("$.rounds[0].state", begun)).isEqualTo("DRAFT");
        assertThat(at("$.limits.pieces", begun)).isEqualTo(Drafts.MOST);
        assertThat(at("$.limits.wholeBytes", begun)).isEqualTo(WHOLE);

        var others = new ArrayList<>(List.of(begun(meera, cohort), begun(meera, cohort), begun(meera, cohort)));
        var seen = new ArrayList<String>();
        var list = "/my/works?limit=2";
        for (var page = java.util.Optional.of(list); page.isPresent(); ) {
            var read = meera.get(page.get());
            seen.addAll(texts("$.items[*].id", read));
            page = next(list, read);
        }
        others.add(text("$.id", begun));
        assertThat(seen).as("each once").containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void whatNamesNoWorkIsToldByItsField() {
        assertThat(body(meera.post("/my/works", "{\"title\":\"x\"}"))).contains("\"field\":\"cohort\"");
        assertThat(body(meera.post("/my/works", "{\"cohort\":\"" + cohort + "\"}")))
                .contains("\"field\":\"title\"");
        assertThat(body(meera.post("/my/works", "{\"cohort\":\"" + cohort + "\",\"item\":\"latents\"}")))
                .contains("\"field\":\"item\"");
        assertThat(body(meera.post(
                        "/my/works", "{\"cohort\":\"" + cohort + "\",\"item\":\"blending\",\"title\":\"x\"}")))
                .contains("\"field\":\"title\"");
        assertThat(meera.post("/my/works", "{\"cohort\":\"" + UUID.randomUUID() + "\",\"title\":\"x\"}"))
                .hasStatus(404);
    }

    @Test
    void aKeyNamesTheWorkThatItBegins() {
        var typed = "{\"cohort\":\"" + cohort + "\",\"title\":\"Hands\"}";
        var first = text("$.id", meera.post("/my/works", typed, "Idempotency-Key", "once"));
        assertThat(text("$.id", meera.post("/my/works", typed, "Idempotency-Key", "once")))
                .isEqualTo(first);
        assertThat(texts("$.items[*].id", meera.get("/my/works"))).containsExactly(first);
    }

    @Test
    void filesAndLinksAreAddedOnceAndTakenOut() {
        var work = begun(meera, cohort);
        var round = round(work, 1);
        var image = Pictures.made("a linen jacket", 20, 42);
        var added = file(meera, round, "../jacket.png", image);
        assertThat(added).hasStatus(201);
        assertThat(at("$.kind", added)).isEqualTo("IMAGE");
        assertThat(at("$.name", added)).isEqualTo("jacket.png");
        assertThat(at("$.size", added)).isEqualTo(image.length);
        assertThat(text("$.id", file(meera, round, "again.png", image))).isEqualTo(text("$.id", added));
        var link = meera.post(round + "/links", "{\"address\":\"https://example.org/a\"}");
        assertThat(link).hasStatus(201);
        assertThat(text("$.id", meera.post(round + "/links", "{\"address\":\"https://example.org/a\"}")))
                .isEqualTo(text("$.id", link));
        assertThat(body(meera.post(round + "/links", "{\"address\":\"javascript:alert(1)\"}")))
                .contains("\"field\":\"address\"");

        assertThat(texts("$.rounds[0].artifacts[*].kind", meera.get("/my/works/" + work)))
                .containsExactly("IMAGE", "LINK");
        assertThat(meera.send(DELETE, round + "/artifacts/" + text("$.id", link), ""))
                .hasStatus(204);
        assertThat(meera.send(DELETE, round + "/artifacts/" + text("$.id", link), ""))
                .hasStatus(404);
        assertThat(texts("$.rounds[0].artifacts[*].kind", meera.get("/my/works/" + work)))
                .containsExactly("IMAGE");
    }

    @Test
    void piecesAreArrangedAllTogether() {
        var work = begun(meera, cohort);
        var round = round(work, 1);
        var first = text("$.id", meera.post(round + "/links", "{\"address\":\"https://example.org/1\"}"));
        var second = text("$.id", meera.post(round + "/links", "{\"address\":\"https://example.org/2\"}"));

        assertThat(meera.send(PUT, round + "/order", "{\"artifacts\":[\"" + second + "\",\"" + first + "\"]}"))
                .hasStatus(204);
        assertThat(texts("$.rounds[0].artifacts[*].id", meera.get("/my/works/" + work)))
                .containsExactly(second, first);
        for (var wrong : List.of("\"" + first + "\"", "\"" + first + "\",\"" + first + "\"", "")) {
            assertThat(body(meera.send(PUT, round + "/order", "{\"artifacts\":[" + wrong + "]}")))
                    .contains("\"field\":\"artifacts\"");
        }
    }

    @Test
    void whatIsNotTakenIsToldWithItsReason() {
        var round = round(begun(meera, cohort), 1);
        assertThat(body(file(meera, round, "empty.txt", new byte[0])))
                .contains("\"status\":422", "urn:atelier:problem:file-not-taken", "The file is empty");
        assertThat(body(file(meera, round, "broken.png", "no image".getBytes(StandardCharsets.UTF_8))))
                .contains("\"status\":422", "file-not-taken");
        assertThat(file(meera, round, "large.bin", new byte[WHOLE + 1])).hasStatus(413);
        var json = meera.post(round + "/files?name=x.txt", "{}");
        assertThat(json).hasStatus(415);
        assertThat(body(json)).contains("application/octet-stream");
        for (var piece = 0; piece < Drafts.MOST; piece++) {
            assertThat(file(meera, round, piece + ".txt", new byte[] {65, (byte) (65 + piece)}))
                    .hasStatus(201);
        }
        assertThat(body(file(meera, round, "one-more.txt", new byte[] {33})))
                .contains("\"status\":409", "round-full", String.valueOf(Drafts.MOST));
    }

    @Test
    void aRoundIsHandedInTakenBackAndFrozen() {
        var work = begun(meera, cohort);
        assertThat(body(meera.post(round(work, 1) + "/submission", ""))).contains("\"status\":409", "round-empty");
        var place = round(work, 1) + "/text";
        var written = meera.send(PUT, place, "{\"text\":\"Look at the hands.\"}", "If-Match", tag(meera.get(place)));
        var handed = meera.post(round(work, 1) + "/submission", "");
        assertThat(at("$.rounds[0].state", handed)).isEqualTo("SUBMITTED");
        assertThat(at("$.rounds[0].text", handed)).isEqualTo("Look at the hands.");
        assertThat(text("$.rounds[0].hash", handed)).hasSize(64);
        assertThat(text("$.rounds[0].hash", meera.post(round(work, 1) + "/submission", "")))
                .isEqualTo(text("$.rounds[0].hash", handed));

        assertThat(body(meera.send(PUT, place, "{\"text\":\"x\"}", "If-Match", tag(written))))
                .contains("\"status\":409", "round-frozen");
        assertThat(body(file(meera, round(work, 1), "x.txt", new byte[] {65}))).contains("round-frozen");
        assertThat(body(meera.post(round(work, 1) + "/links", "{\"address\":\"https://example.org\"}")))
                .contains("round-frozen");
        assertThat(body(meera.post(round(work, 1) + "/next", ""))).contains("no-next-round");

        var back = meera.post(round(work, 1) + "/withdrawal", "");
        assertThat(texts("$.rounds[*].state", back)).containsExactly("DRAFT", "WITHDRAWN");
        assertThat(texts("$.rounds[*].state", meera.post(round(work, 1) + "/withdrawal", "")))
                .containsExactly("DRAFT", "WITHDRAWN");
        assertThat(body(meera.post(round(work, 2) + "/withdrawal", ""))).contains("round-not-waiting");
    }

    @Test
    void nobodyElseFindsTheWork() {
        var work = begun(meera, cohort);
        var round = round(work, 1);
        var artifact = text("$.id", file(meera, round, "notes.txt", new byte[] {65}));
        var karan = programs.learner(world.learner("Karan", cohort));
        for (var path : List.of(
                "/my/works/" + work,
                round + "/text",
                "/my/artifacts/" + artifact,
                "/my/artifacts/" + artifact + "/file",
                "/my/artifacts/" + artifact + "/changes?since=" + artifact)) {
            assertThat(karan.get(path)).as(path).hasStatus(404);
            assertThat(meera.get(path)).as(path).hasStatusOk();
        }
        for (var verb : List.of("/submission", "/withdrawal", "/next")) {
            assertThat(karan.post(round + verb, "")).as(verb).hasStatus(404);
        }
        assertThat(karan.post(round + "/links", "{\"address\":\"https://example.org\"}"))
                .hasStatus(404);
        assertThat(karan.send(PUT, round + "/text", "{\"text\":\"Mine\"}", "If-Match", tag(meera.get(round + "/text"))))
                .hasStatus(404);
        assertThat(karan.send(DELETE, round + "/artifacts/" + artifact, "")).hasStatus(404);
        assertThat(file(karan, round, "mine.txt", new byte[] {66})).hasStatus(404);
        assertThat(texts("$.items[*]", karan.get("/my/works"))).isEmpty();
        assertThat(texts("$.rounds[0].artifacts[*].name", meera.get("/my/works/" + work)))
                .containsExactly("notes.txt");
    }

    @Test
    void whoeverLostTheSeatReadsAndChangesNothing() {
        var work = begun(meera, cohort);
        world.seat(meera.person(), cohort, "ENDED");
        assertThat(at("$.mayChange", meera.get("/my/works/" + work))).isEqualTo(false);
        assertThat(file(meera, round(work, 1), "x.txt", new byte[] {65})).hasStatus(404);
        assertThat(meera.post("/my/works", "{\"cohort\":\"" + cohort + "\",\"title\":\"x\"}"))
                .hasStatus(404);
    }
}

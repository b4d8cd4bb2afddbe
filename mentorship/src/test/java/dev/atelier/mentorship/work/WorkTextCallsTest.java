package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.world.Programs.begun;
import static dev.atelier.mentorship.world.Programs.round;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtBrowsers
class WorkTextCallsTest extends WorkingLearner {

    @Test
    void aTextIsWrittenOnlyInPlaceOfWhatWasRead() {
        var place = round(begun(meera, cohort), 1) + "/text";
        var empty = tag(meera.get(place));
        assertThat(meera.send(PUT, place, "{\"text\":\"First\"}")).hasStatus(428);
        assertThat(meera.send(PUT, place, "{\"text\":\"First\"}", "If-Match", "W/" + empty))
                .as("a weak tag may mean another text")
                .hasStatus(412);
        var first = meera.send(PUT, place, "{\"text\":\"First **words**\"}", "If-Match", empty);
        assertThat(first).hasStatusOk();
        assertThat(meera.send(PUT, place, "{\"text\":\"Second\"}", "If-Match", empty))
                .hasStatus(412);
        assertThat(text("$.text", meera.get(place))).isEqualTo("First **words**");
        assertThat(meera.send(GET, place, "", "If-None-Match", tag(first))).hasStatus(304);
        assertThat(meera.send(PUT, place, "{\"text\":\"Second\"}", "If-Match", "\"x\", " + tag(first)))
                .hasStatusOk();
        assertThat(body(meera.send(
                        PUT,
                        place,
                        "{\"text\":\"" + "x".repeat(DraftText.MOST + 1) + "\"}",
                        "If-Match",
                        tag(meera.get(place)))))
                .contains("\"field\":\"text\"", "20,000", "20,001");
        assertThat(text("$.text", meera.get(place))).isEqualTo("Second");
    }

    @Test
    void ofTwoWhoReadTheSameTextOneWrites() {
        var place = round(begun(meera, cohort), 1) + "/text";
        for (var turn = 0; turn < 10; turn++) {
            var read = tag(meera.get(place));
            var writing = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(writer ->
                            () -> meera.send(PUT, place, "{\"text\":\"" + UUID.randomUUID() + "\"}", "If-Match", read)
                                    .getResponse()
                                    .getStatus())
                    .toList();
            assertThat(AtOnce.all(writing)).containsExactlyInAnyOrder(200, 412, 412, 412);
        }
    }

    /** What would happen without: a text that was read before is compared first, and written then. */
    @Test
    void controlWithoutTheConditionInTheStatementTheyOverwriteEachOther(
            @Autowired DSLContext db, @Autowired RoundTexts words) {
        var work = begun(meera, cohort);
        var round = UUID.fromString(text("$.rounds[0].id", meera.get("/my/works/" + work)));
        var lost = false;
        for (var turn = 0; turn < 50 && !lost; turn++) {
            var read = TextVersion.of(words.read(round));
            var writing = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(writer -> () -> TextVersion.of(words.read(round))
                                    .equals(read)
                            && db.update(ROUND)
                                            .set(ROUND.TEXT, UUID.randomUUID().toString())
                                            .where(ROUND.ID.eq(round))
                                            .execute()
                                    == 1)
                    .toList();
            lost = AtOnce.all(writing).stream().filter(done -> done).count() > 1;
        }
        assertThat(lost).isTrue();
    }
}

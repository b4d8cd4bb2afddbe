package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.LEFT_BYTES;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that come in parts, over lines that break. */
@AtBrowsers
class UploadTest extends UploadingLearner {

    @Autowired
    Receiving receiving;

    @Autowired
    OpenUploads uploads;

    @RepeatedTest(4)
    void aFileThatComesInAnyPartsIsWhole() throws Exception {
        var random = new Random();
        var file = bytes(300_000 + random.nextInt(500_000));
        var at = sender.begun(work, "model.bin", file.length);
        var offset = 0;
        while (offset < file.length) {
            var end = Math.min(file.length, offset + 1 + random.nextInt(200_000));
            assertThat(sender.send(at, file, offset, end)).hasStatus(204).containsHeader("Upload-Offset");
            assertThat(sender.offset(at)).isEqualTo(end);
            offset = end;
        }

        assertThat(sender.told(at)).contains("\"state\":\"TAKEN\"", "Added.");
        assertThat(contents()).containsExactly(ContentHash.of(file).hex());
        assertThat(db.fetchCount(UPLOAD_PART, UPLOAD_PART.UPLOAD_ID.eq(id(at)))).isZero();
    }

    @Test
    void whatCameBeforeTheLineBrokeIsNotSentAgain() throws Exception {
        var file = bytes(400_000);
        var at = sender.begun(work, "model.bin", file.length);

        assertThatThrownBy(() -> receiving.take(upload(at), 0, new Breaking(file, 150_000)))
                .isInstanceOf(IOException.class);

        assertThat(sender.offset(at)).isEqualTo(150_000);
        assertThat(sender.send(at, file, 0, 400_000)).hasStatus(409);
        assertThat(sender.send(at, file, 150_000, 400_000)).hasStatus(204);
        assertThat(contents()).containsExactly(ContentHash.of(file).hex());
    }

    @Test
    void aBreakAtTheBeginningLeavesNothingBehind() {
        var file = bytes(400_000);
        var at = sender.begun(work, "model.bin", file.length);

        assertThatThrownBy(() -> receiving.take(upload(at), 0, new Breaking(file, 1_000)))
                .isInstanceOf(IOException.class);

        assertThat(sender.offset(at)).isZero();
        assertThat(db.fetchCount(LEFT_BYTES, LEFT_BYTES.LEARNER_ID.eq(meera))).isEqualTo(1);
    }

    @Test
    void afterAReloadTheSameFileGoesOnWhereItWas() throws Exception {
        var file = bytes(400_000);
        var at = sender.begun(work, "model.bin", file.length);
        sender.send(at, file, 0, 200_000);

        var again = sender.announce(work, 1, "model.bin", file.length, "1");

        assertThat(again.getResponse().getHeader("Location")).isEqualTo(at);
        assertThat(again.getResponse().getHeader("Upload-Offset")).isEqualTo("200000");
        assertThat(sender.who().page("/my/work/" + work)).contains("200 kB of 400 kB", "Choose the same file again");
        // Another file of this name and size is another.
        assertThat(sender.begun(work, "model.bin", file.length, "2")).isNotEqualTo(at);
    }

    @Test
    void aFileThatIsWholeIsTakenEvenIfTheInstanceStoppedBeforeItSaidSo() throws Exception {
        var file = bytes(300_000);
        var at = sender.begun(work, "model.bin", file.length);
        receiving.take(upload(at), 0, new ByteArrayInputStream(file));
        assertThat(contents()).isEmpty();

        clock.move(Duration.ofMinutes(3));
        sweeping.sweep();

        assertThat(contents()).containsExactly(ContentHash.of(file).hex());
        assertThat(sender.told(at)).contains("TAKEN");
    }

    @RepeatedTest(3)
    void ofTwoWhoSendTheSamePartOneIsHeard() throws Exception {
        var file = bytes(300_000);
        var at = sender.begun(work, "model.bin", file.length);
        Callable<MvcTestResult> first = () -> sender.send(at, file, 0, 200_000);

        var answers = AtOnce.all(List.of(first, first, first));

        assertThat(answers.stream().map(answer -> answer.getResponse().getStatus()))
                .containsExactlyInAnyOrder(204, 409, 409);
        sender.send(at, file, 200_000, 300_000);
        assertThat(contents()).containsExactly(ContentHash.of(file).hex());
    }

    @RepeatedTest(3)
    void theSameFileTwiceAtOnceIsOnePiece() throws Exception {
        var file = bytes(300_000);
        var one = sender.begun(work, "model.bin", file.length, "1");
        var other = sender.begun(work, "copy.bin", file.length, "1");

        AtOnce.all(
                List.<Callable<MvcTestResult>>of(() -> sender.send(one, 0, file), () -> sender.send(other, 0, file)));

        assertThat(contents()).containsExactly(ContentHash.of(file).hex());
        assertThat(sender.told(one) + sender.told(other))
                .contains("Added.", "The same content is in this round already");
    }

    @RepeatedTest(5)
    void aFileThatIsWholeWhileTheRoundIsHandedInIsInItOrRefusedInWords() throws Exception {
        sender.who().post(Handing.base(work, 1) + "/links", "address", "https://example.org/first");
        var file = bytes(300_000);
        var at = sender.begun(work, "model.bin", file.length);
        sender.send(at, file, 0, 200_000);

        AtOnce.all(List.<Callable<Object>>of(
                () -> sender.who().post(Handing.base(work, 1) + "/submission", "text", "Now"),
                () -> sender.send(at, file, 200_000, 300_000)));

        assertThat(handing.state(handing.round(work, 1))).isEqualTo("SUBMITTED");
        var told = sender.told(at);
        if (contents().isEmpty()) {
            assertThat(told).contains("REFUSED", "handed in");
        } else {
            assertThat(told).contains("TAKEN");
        }
        assertThat(db.fetchCount(UPLOAD_PART, UPLOAD_PART.UPLOAD_ID.eq(id(at)))).isZero();
        assertThat(sender.send(at, file, 200_000, 300_000)).hasStatus(410);
    }

    @Test
    void otherPeopleFindNothing() {
        var file = bytes(300_000);
        var at = sender.begun(work, "model.bin", file.length);
        var priya = new Sender(visitor.learner(world.learner("Priya", cohort)));
        var staff = new Sender(visitor.instructor(world.mentor("Latha")));
        for (var stranger : List.of(priya, staff)) {
            assertThat(stranger.announce(work, 1, "model.bin", 10, "1")).hasStatus(404);
            assertThat(stranger.ask(at)).hasStatus(404);
            assertThat(stranger.send(at, 0, file)).hasStatus(404);
            assertThat(stranger.letGo(at)).hasStatus(404);
        }
        world.seat(meera, cohort, "ENDED");
        assertThat(sender.announce(work, 1, "other.bin", 10, "1")).hasStatus(404);
        assertThat(sender.send(at, 0, file)).hasStatus(404);
        assertThat(sender.letGo(at)).hasStatus(404);
        assertThat(upload(at).received()).isZero();
    }

    @Test
    void requestsThatMeanNothingAreRefusedInWords() {
        var at = sender.begun(work, "model.bin", 1000);

        assertThat(sender.send(at, 5_000, new byte[10])).hasStatus(409);
        assertThat(sender.announce(work, 1, "empty.bin", 0, "1")).hasStatus(422);
        assertThat(sender.announce(work, 1, " ", 10, "1")).hasStatus(422);
        assertThat(sender.announce(work, 1, "model.bin", -1, "1")).hasStatus(400);
        // More than was announced is not looked at.
        assertThat(sender.send(at, 0, new byte[2_000])).hasStatus(204);
        assertThat(upload(at).received()).isEqualTo(1000);
    }

    private Upload upload(String at) {
        return uploads.find(meera, id(at)).orElseThrow();
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }
}

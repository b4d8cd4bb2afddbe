package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.LEFT_BYTES;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Pictures;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@AtBrowsers
class UploadEndsTest extends UploadingLearner {

    @Test
    void whatNobodyEndsIsClearedAfterADay() {
        var file = bytes(300_000);
        var at = sender.begun(work, "model.bin", file.length);
        sender.send(at, file, 0, 200_000);

        clock.move(Duration.ofHours(23));
        sweeping.sweep();
        assertThat(sender.offset(at)).isEqualTo(200_000);
        clock.move(Duration.ofHours(2));
        sweeping.sweep();

        assertThat(sender.ask(at)).hasStatus(404);
        assertThat(db.fetchCount(LEFT_BYTES, LEFT_BYTES.LEARNER_ID.eq(meera))).isEqualTo(1);
    }

    @Test
    void whatIsLetGoLeavesNothing() {
        var file = bytes(300_000);
        var at = sender.begun(work, "model.bin", file.length);
        sender.send(at, file, 0, 200_000);

        assertThat(sender.letGo(at)).hasStatus(204);

        assertThat(sender.ask(at)).hasStatus(404);
        assertThat(sender.letGo(at)).hasStatus(404);
        assertThat(db.fetchCount(UPLOAD, UPLOAD.LEARNER_ID.eq(meera))).isZero();
        assertThat(db.fetchCount(LEFT_BYTES, LEFT_BYTES.LEARNER_ID.eq(meera))).isEqualTo(1);
    }

    @Test
    void aPictureIsReadAsEverAndToldWhatItLacks() throws Exception {
        var made = Pictures.made("a portrait", 20, 7);
        var plain = Pictures.plain(9);
        var first = sender.begun(work, "portrait.png", made.length);
        var second = sender.begun(work, "plain.png", plain.length);
        sender.send(first, 0, made);
        sender.send(second, 0, plain);

        assertThat(sender.told(first)).contains("Added.").doesNotContain("does not say");
        assertThat(sender.told(second)).contains("It does not say how it was made");
        assertThat(sender.who().page("/my/work/" + work)).contains("a portrait", "Does not say how it was made");
    }

    @Test
    void aBrokenModelIsRefusedWithTheReason() throws Exception {
        var file = bytes(100_000);
        var at = sender.begun(work, "model.safetensors", file.length);
        sender.send(at, 0, file);

        assertThat(sender.told(at)).contains("REFUSED", "This is no safetensors file");
        assertThat(sender.who().page("/my/work/" + work)).contains("Not taken.", "This is no safetensors file");
        assertThat(contents()).isEmpty();
    }
}

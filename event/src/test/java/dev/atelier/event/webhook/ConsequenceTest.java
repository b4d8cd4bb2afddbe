package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.webhook.Outcome.Answered;
import dev.atelier.event.webhook.Outcome.Unreached;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequenceTest {

    private static final Instant NOW = Instant.parse("2023-07-01T06:00:00Z");
    private static final Duration OFF = Duration.ofDays(5);
    private static final Duration TOOK = Duration.ofMillis(20);

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 299})
    void everyTwoHundredIsSuccess(int status) {
        var then = of(delivery(4, 7, NOW.minusSeconds(60)), new Answered(status, "", TOOK, ""));
        assertThat(then.state()).isEqualTo(State.DONE);
        assertThat(then.trouble()).isEqualTo(new Claimed.Trouble(0, Optional.empty()));
        assertThat(then.restUntil()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 429, 500, 503})
    void everyOtherAnswerIsTriedAgain(int status) {
        assertThat(of(delivery(0, 0, null), new Answered(status, "", TOOK, "")).state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void whoeverIsGoneIsToldNothingAnyMore() {
        var then = of(delivery(0, 0, null), new Answered(410, "", TOOK, ""));
        assertThat(then.state()).isEqualTo(State.FAILED);
        assertThat(then.offBecause()).contains("410");
    }

    @Test
    void whatHasBeenTriedForThreeDaysIsGivenUp() {
        assertThat(of(delivery(12, 12, NOW.minus(Duration.ofDays(3))), new Unreached("", TOOK))
                        .state())
                .isEqualTo(State.FAILED);
    }

    @Test
    void whereNothingCameThroughForFiveDaysItGoesOff() {
        assertThat(of(delivery(1, 40, NOW.minus(Duration.ofDays(5))), new Unreached("", TOOK))
                        .offBecause())
                .isEmpty();
        assertThat(of(delivery(1, 40, NOW.minus(Duration.ofDays(5)).minusSeconds(1)), new Unreached("", TOOK))
                        .offBecause())
                .contains("5 days");
    }

    @Test
    void aboutADozenAttemptsFillThreeDays() {
        var chance = new Random(7);
        var waited = Duration.ZERO;
        var attempts = 1;
        for (var pause = Pauses.before(1, chance);
                waited.plus(pause).compareTo(Duration.ofDays(3)) <= 0;
                pause = Pauses.before(attempts, chance)) {
            waited = waited.plus(pause);
            attempts++;
        }
        assertThat(attempts).isBetween(11, 15);
        assertThat(waited).isGreaterThan(Duration.ofDays(2));
    }

    @Test
    void aPauseIsAFifthMoreOrLess() {
        var chance = new Random(7);
        for (var draw = 0; draw < 1000; draw++) {
            assertThat(Pauses.before(2, chance)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
            assertThat(Pauses.before(Integer.MAX_VALUE, chance)).isLessThanOrEqualTo(Duration.ofMinutes(864));
        }
    }

    @Test
    void aReceiverThatIsAwayRestsForLongerEachTimeButNeverForLong() {
        assertThat(Pauses.rest(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Pauses.rest(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pauses.rest(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whoAsksForQuietHasItForAllThatWaits() {
        for (var status : new int[] {429, 503}) {
            var then = of(delivery(0, 0, null), new Answered(status, "", TOOK, "3600"));
            assertThat(then.state()).isEqualTo(State.WAITING);
            assertThat(then.nextAt()).isEqualTo(NOW.plusSeconds(3600));
            assertThat(then.restUntil()).isEqualTo(NOW.plusSeconds(3600));
        }
    }

    @Test
    void whoAsksForLessThanThePauseChangesNothing() {
        var then = of(delivery(4, 4, NOW), new Answered(429, "", TOOK, "30"));
        assertThat(then.nextAt()).isAfter(NOW.plusSeconds(600));
        assertThat(then.restUntil()).isEqualTo(NOW.plusSeconds(80));
    }

    @Test
    void quietEndsWithTheTimeForTheLastAttempt() {
        var delivery = delivery(0, 0, null, NOW.plus(Duration.ofHours(2)));
        var then = of(delivery, new Answered(503, "", TOOK, "86400"));
        assertThat(then.state()).isEqualTo(State.WAITING);
        assertThat(then.nextAt()).isEqualTo(delivery.giveUpAt());
        assertThat(then.restUntil()).isEqualTo(delivery.giveUpAt());
    }

    @Test
    void whatIsGivenUpLeavesItsReceiverTheQuietThatItAskedFor() {
        var then = of(delivery(0, 0, null, NOW), new Answered(429, "", TOOK, "600"));
        assertThat(then.state()).isEqualTo(State.FAILED);
        assertThat(then.restUntil()).isEqualTo(NOW.plusSeconds(600));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500, 502})
    void elsewhereTheHeaderMeansNothing(int status) {
        assertThat(of(delivery(0, 0, null), new Answered(status, "", TOOK, "3600"))
                        .nextAt())
                .isBefore(NOW.plusSeconds(13));
    }

    private static Consequence of(Claimed delivery, Outcome outcome) {
        return Consequence.of(delivery, outcome, NOW, OFF, new Random(7));
    }

    private static Claimed delivery(int attempts, int failures, @Nullable Instant since) {
        return delivery(attempts, failures, since, attempts > 10 ? NOW : NOW.plus(Duration.ofDays(2)));
    }

    private static Claimed delivery(int attempts, int failures, @Nullable Instant since, Instant giveUpAt) {
        return new Claimed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Claimed.Receiver("https://example.org", List.of()),
                new Claimed.Trouble(failures, Optional.ofNullable(since)),
                new Claimed.Parcel(1, UUID.randomUUID(), "{}"),
                attempts,
                giveUpAt);
    }
}

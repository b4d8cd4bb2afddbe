package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atelier.event.CohortStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTimesTest {

    /** The cohort begins on 5 August at 9:30 in India, so the last offer ends on 4 August at 21:30. */
    private static final PlannedCohort COHORT = RosterTest.cohort(CohortStatus.OPEN, 9);

    private static final OfferTimes TIMES =
            new OfferTimes(Duration.ofDays(2), Duration.ofHours(12), LocalTime.of(8, 0), LocalTime.of(20, 0));

    @ParameterizedTest
    @CsvSource({
        "2023-07-10T12:00, 2023-07-12T12:00",
        "2023-07-10T08:00, 2023-07-12T08:00",
        "2023-07-10T19:59, 2023-07-12T19:59",
        "2023-08-03T12:00, 2023-08-04T21:30",
        "2023-08-04T19:59, 2023-08-04T21:30"
    })
    void anOfferByDayStandsTwoDaysButEndsTheEveningBeforeTheStart(LocalDateTime now, LocalDateTime until) {
        assertThat(TIMES.at(COHORT, at(now))).isEqualTo(new Offering.Now(at(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-10T20:00, 2023-07-11T08:00",
        "2023-07-10T07:59, 2023-07-10T08:00",
        "2023-07-11T00:00, 2023-07-11T08:00"
    })
    void atNightItWaitsForTheMorning(LocalDateTime now, LocalDateTime morning) {
        assertThat(TIMES.at(COHORT, at(now))).isEqualTo(new Offering.Later(at(morning)));
    }

    @ParameterizedTest
    @CsvSource({"2023-08-04T20:00", "2023-08-04T21:00", "2023-08-05T08:00"})
    void withoutTimeToAnswerNothingIsOffered(LocalDateTime now) {
        assertThat(TIMES.at(COHORT, at(now))).isEqualTo(new Offering.NoLonger());
    }

    @Test
    void aCohortThatHasBegunOrIsNotOpenOffersNothing() {
        assertThat(TIMES.at(COHORT, COHORT.begins())).isEqualTo(new Offering.Closed());
        assertThat(TIMES.at(RosterTest.cohort(CohortStatus.POSTPONED, 9), at(LocalDateTime.parse("2023-07-10T12:00"))))
                .isEqualTo(new Offering.Closed());
    }

    @Property
    void everyOfferLeavesAnHourAndEndsBeforeTheCutOff(@ForAll @IntRange(min = 0, max = 100_000) int minutesBefore) {
        var now = COHORT.begins().minus(Duration.ofMinutes(minutesBefore));
        switch (TIMES.at(COHORT, now)) {
            case Offering.Now offer -> {
                assertThat(Duration.between(now, offer.until())).isBetween(OfferTimes.SHORTEST, TIMES.answerWithin());
                assertThat(offer.until()).isBeforeOrEqualTo(COHORT.begins().minus(TIMES.stopBeforeStart()));
                assertThat(now.atZone(COHORT.zone()).getHour()).isBetween(8, 19);
            }
            case Offering.Later later ->
                assertThat(TIMES.at(COHORT, later.at())).isInstanceOf(Offering.Now.class);
            case Offering.NoLonger late -> assertThat(minutesBefore).isLessThan(60 * 26);
            case Offering.Closed closed -> assertThat(minutesBefore).isZero();
        }
    }

    @Test
    void impossibleSettingsSayWhatToWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OfferTimes(Duration.ofMinutes(5), Duration.ZERO, LocalTime.of(8, 0), LocalTime.of(20, 0)))
                .withMessageContaining("write 1h or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OfferTimes(Duration.ofHours(5), Duration.ZERO, LocalTime.of(20, 0), LocalTime.of(8, 0)))
                .withMessageContaining("atelier.offers.from");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Venue.INDIA).toInstant();
    }
}

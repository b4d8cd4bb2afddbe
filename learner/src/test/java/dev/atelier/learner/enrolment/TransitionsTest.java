package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.ENROLLED;
import static dev.atelier.learner.EnrolmentStatus.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.enrolment.Deeds.Person;
import dev.atelier.testing.SentMails;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way from one state into another: one row of history and one mail that says what it means. */
@EnrolmentTest
class TransitionsTest {

    @Autowired
    Venue venue;

    @Autowired
    Deeds deeds;

    @Autowired
    SentMails mails;

    static Stream<Way> ways() {
        return Way.all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void eachWayIsOneRowOfHistoryAndOneMailThatSaysWhatItMeans(Way way) throws Exception {
        var person = standing(way);
        var before = venue.history(person.cohort(), person.id());
        mails.forget();

        way.act().accept(deeds, person);

        var after = venue.history(person.cohort(), person.id());
        assertThat(after.subList(before.size(), after.size()))
                .containsExactly((way.from() == null ? "" : way.from()) + ">" + way.to());
        var sent = deeds.mails(person);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getSubject()).startsWith(way.subject());
        assertThat(Venue.text(sent.getFirst()))
                .contains(way.words())
                .contains(
                        "Saturday 5 August 2023, 09:30 to 18:00",
                        "/my/cohorts/" + person.cohort().id() + "/seat");
    }

    /** So that a new state can't be forgotten here. */
    @Test
    void everyStateIsReached() {
        assertThat(ways().map(Way::to).collect(Collectors.toSet())).containsExactlyInAnyOrder(EnrolmentStatus.values());
        assertThat(ways().map(way -> way.from() + ">" + way.to()).distinct()).hasSize(18);
    }

    /** Somebody who stands where the way begins: one has the only seat, one waits in front of whoever is new. */
    private Person standing(Way way) {
        var cohort = venue.open(way.from() == null && way.to() == ENROLLED ? 2 : 1);
        var first = new Person(cohort, venue.person("Asha"));
        deeds.take(first);
        if (way.from() == ENROLLED) {
            return first;
        }
        var second = new Person(cohort, venue.person("Bela"));
        if (way.from() == null && way.to() == ENROLLED) {
            return second;
        }
        deeds.take(second);
        if (way.from() == OFFERED) {
            deeds.free(second);
        }
        return way.from() == null ? new Person(cohort, venue.person("Chand")) : second;
    }
}

package dev.atelier.learner.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.FakeNewcomers;
import dev.atelier.learner.world.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EnrolmentTest
class IntakeRacesTest {

    @Autowired
    Venue venue;

    @Autowired
    FakeNewcomers newcomers;

    @Autowired
    TakeIn takeIn;

    @Autowired
    DoRows rows;

    @Autowired
    Intakes intakes;

    @Test
    void listsOfTheSamePeopleInOtherOrdersFillTheSeatsOnce() throws Exception {
        newcomers.forget();
        var cohort = venue.open(7);
        var people = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new Listed(number + 1, "Person" + number, "p" + number + "@example.org", ""))
                .collect(Collectors.toList());
        var lists = new AtomicInteger();

        Together.times(4, () -> {
            var mine = new ArrayList<>(people);
            if (lists.incrementAndGet() % 2 == 0) {
                Collections.reverse(mine);
            }
            var id = UUID.randomUUID();
            takeIn.begin(id, cohort.id(), UUID.randomUUID(), numbered(mine));
            while (rows.next(id, 5)) {
                assertThat(venue.count(cohort, EnrolmentStatus.ENROLLED)).isLessThanOrEqualTo(7);
            }
            return intakes.ahead(id, 1).isEmpty();
        });

        assertThat(venue.count(cohort, EnrolmentStatus.ENROLLED)).isEqualTo(7);
        assertThat(venue.count(cohort, EnrolmentStatus.values())).isEqualTo(30);
    }

    private static List<Listed> numbered(List<Listed> people) {
        return IntStream.range(0, people.size())
                .mapToObj(number -> new Listed(
                        number + 2,
                        people.get(number).name(),
                        people.get(number).address(),
                        ""))
                .toList();
    }
}

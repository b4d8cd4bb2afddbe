package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.OutwardFact;
import dev.atelier.event.OutwardFacts.Kind;
import dev.atelier.learner.EnrolmentChanged;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatFactsTest {

    private static final Instant NOW = Instant.parse("2023-07-01T06:00:00Z");

    private final List<Object> told = new ArrayList<>();
    private final SeatFacts facts = new SeatFacts(told::add);

    @Test
    void ofWhoeverSitsTheIdAloneIsTold() {
        var enrolment = enrolment(EnrolmentStatus.ENROLLED);
        facts.on(new EnrolmentChanged.LearnerEnrolled(enrolment, NOW));
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        OutwardFact.class,
                        fact -> assertThat(fact.data())
                                .containsEntry(
                                        "learner", enrolment.learner().id().value())
                                .containsEntry("status", EnrolmentStatus.ENROLLED));
        assertThat(told.toString()).doesNotContain("Meera", "meera@example.org");
    }

    @Test
    void everyFactIsOneThatCanBeChosen() {
        var enrolment = enrolment(EnrolmentStatus.OFFERED);
        List.of(
                        new EnrolmentChanged.LearnerEnrolled(enrolment, NOW),
                        new EnrolmentChanged.LearnerWaitlisted(enrolment, NOW),
                        new EnrolmentChanged.SeatOffered(enrolment, NOW, NOW.plusSeconds(3600)),
                        new EnrolmentChanged.EnrolmentEnded(enrolment, NOW),
                        new EnrolmentChanged.EnrolmentCompleted(enrolment, NOW))
                .forEach(facts::on);
        assertThat(told)
                .extracting(fact -> ((OutwardFact) fact).type())
                .containsExactlyElementsOf(
                        facts.kinds().stream().map(Kind::type).toList());
        assertThat(((OutwardFact) told.get(2)).data()).containsEntry("until", NOW.plusSeconds(3600));
    }

    private static EnrolmentFacts enrolment(EnrolmentStatus status) {
        return new EnrolmentFacts(
                new EnrolmentId(UUID.randomUUID()),
                new LearnerFacts(new LearnerId(UUID.randomUUID()), "Meera", "meera@example.org"),
                new CohortId(UUID.randomUUID()),
                status);
    }
}

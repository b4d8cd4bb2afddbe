package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.OutwardFact;
import dev.atelier.event.OutwardFacts.Kind;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.work.RoundHandedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkFactsTest {

    private final List<Object> told = new ArrayList<>();
    private final WorkFacts facts = new WorkFacts(told::add);

    @Test
    void whatIsHandedInAndReviewedIsHandedOnByIds() {
        var round = UUID.randomUUID();
        var work = UUID.randomUUID();
        var cohort = new CohortId(UUID.randomUUID());
        var learner = new LearnerId(UUID.randomUUID());
        facts.on(new RoundHandedIn(round, work, cohort, learner, 2));
        facts.on(new RoundReviewed(round, work, cohort, Verdict.ACCEPTED));
        assertThat(told)
                .extracting(fact -> ((OutwardFact) fact).type())
                .containsExactlyElementsOf(
                        facts.kinds().stream().map(Kind::type).toList());
        assertThat(((OutwardFact) told.getFirst()).data())
                .containsEntry("round", round)
                .containsEntry("number", 2)
                .containsEntry("learner", learner.value());
        assertThat(((OutwardFact) told.getLast()).data())
                .containsEntry("work", work)
                .containsEntry("cohort", cohort.value())
                .containsEntry("verdict", Verdict.ACCEPTED);
    }
}

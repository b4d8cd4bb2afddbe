package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.ItemEvidence;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.KnownCohorts;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ProgressFactsTest {

    private static final ItemKey SETUP = new ItemKey("setup");
    private static final ItemKey CLOTHING = new ItemKey("clothing");

    private final World world;
    private final ProgressFacts facts;
    private final KnownCohorts cohorts;
    private final DSLContext db;
    private CohortFacts cohort;
    private Seat meera;

    @Autowired
    ProgressFactsTest(World world, ProgressFacts facts, KnownCohorts cohorts, DSLContext db) {
        this.world = world;
        this.facts = facts;
        this.cohorts = cohorts;
        this.db = db;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
    }

    @Test
    void theSameEvidenceTwiceCountsOnce(
            @Autowired ApplicationEventPublisher events, @Autowired TransactionTemplate transaction) {
        var accepted = new ItemEvidence(meera.learner(), meera.cohort(), CLOTHING, UUID.randomUUID(), World.DAY_AFTER);
        transaction.executeWithoutResult(status -> events.publishEvent(accepted));
        await().untilAsserted(() -> assertThat(progress().words()).isEqualTo("1 of 3"));
        facts.seen(meera.cohort(), meera.learner(), CLOTHING, Source.WORK, accepted.evidence(), accepted.at());
        assertThat(db.fetchCount(
                        PROGRESS_FACT,
                        PROGRESS_FACT.LEARNER_ID.eq(meera.learner().value())))
                .isOne();
    }

    @Test
    void aTickAddsAFactAndTakingItBackAddsAnother() {
        tick();
        tick();
        assertThat(progress().done()).isOne();
        assertThat(facts.untick(meera.cohort(), meera.learner(), SETUP)).isTrue();
        assertThat(facts.untick(meera.cohort(), meera.learner(), SETUP)).isFalse();
        assertThat(progress().done()).isZero();
        assertThat(db.fetchCount(
                        PROGRESS_FACT,
                        PROGRESS_FACT.LEARNER_ID.eq(meera.learner().value())))
                .isEqualTo(2);
    }

    @Test
    void whatSomeoneElseSawIsNotUnticked() {
        tick();
        facts.seen(meera.cohort(), meera.learner(), SETUP, Source.WORK, UUID.randomUUID(), World.MORNING);
        assertThat(facts.untick(meera.cohort(), meera.learner(), SETUP)).isFalse();
        assertThat(progress().done()).isOne();
    }

    @Test
    void whatIsDoneSurvivesAChangeOfTheCurriculum() {
        tick();
        cohorts.repin(cohort.id(), KnownCohorts.curriculum(2, "colab", "webui", "clothing"));
        assertThat(progress().words()).isEqualTo("0 of 3");
        cohorts.repin(cohort.id(), KnownCohorts.curriculum(3, "setup", "webui", "clothing"));
        assertThat(progress().words()).isEqualTo("1 of 3");
    }

    private void tick() {
        facts.tick(meera.cohort(), meera.learner(), SETUP);
    }

    private Progress progress() {
        var done = facts.of(meera.cohort(), meera.learner()).stream()
                .map(Done::item)
                .collect(Collectors.toSet());
        return new Progress(cohorts.curriculum(cohort.id()).orElseThrow(), done);
    }
}

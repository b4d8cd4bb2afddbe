package dev.atelier.mentorship.world;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Stands in for the modules upstream: what they would answer is put into maps. */
@TestConfiguration(proxyBeanMethods = false)
public class Upstream {

    @Bean
    KnownCohorts cohorts() {
        return new KnownCohorts();
    }

    @Bean
    KnownLearners learners() {
        return new KnownLearners();
    }

    /** Every cohort has the same curriculum: a topic, a hands-on part and an optional exercise. */
    public static class KnownCohorts implements Cohorts {

        private final Map<CohortId, CohortFacts> known = new ConcurrentHashMap<>();

        public void put(CohortFacts facts) {
            known.put(facts.id(), facts);
        }

        @Override
        public Optional<CohortFacts> cohort(CohortId id) {
            return Optional.ofNullable(known.get(id));
        }

        @Override
        public Optional<CurriculumFacts> curriculum(CohortId id) {
            var items = List.of(
                    item("latents", "Latents", ItemKind.TOPIC),
                    item("first-images", "Generate your first images", ItemKind.HANDS_ON),
                    item("blending", "Prompt blending", ItemKind.EXERCISE));
            return Optional.of(new CurriculumFacts(1, List.of(new CurriculumFacts.Module("1", "Fundamentals", items))));
        }

        @Override
        public List<CohortFacts> staffedBy(InstructorId person) {
            return known.values().stream()
                    .filter(cohort -> cohort.isStaff(person))
                    .toList();
        }

        @Override
        public List<CohortFacts> latest(int limit) {
            return known.values().stream().limit(limit).toList();
        }

        private static Item item(String key, String title, ItemKind kind) {
            return new Item(new ItemKey(key), title, kind, kind.requiredByDefault(), List.of());
        }
    }

    /** Learners by id. */
    public static class KnownLearners implements Learners {

        private final Map<LearnerId, LearnerFacts> known = new ConcurrentHashMap<>();

        @Override
        public void know(LearnerFacts learner) {
            known.put(learner.id(), learner);
        }

        @Override
        public Optional<LearnerFacts> learner(LearnerId id) {
            return Optional.ofNullable(known.get(id));
        }
    }
}

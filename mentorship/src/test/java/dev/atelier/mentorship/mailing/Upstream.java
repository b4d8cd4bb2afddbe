package dev.atelier.mentorship.mailing;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.Enrolments;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Answers for the modules upstream, which a module test does not start. */
@TestConfiguration(proxyBeanMethods = false)
class Upstream {

    private final Map<CohortId, CohortFacts> known = new ConcurrentHashMap<>();
    private final Map<LearnerId, LearnerFacts> people = new ConcurrentHashMap<>();

    void know(CohortFacts cohort) {
        known.put(cohort.id(), cohort);
    }

    void know(LearnerFacts learner) {
        people.put(learner.id(), learner);
    }

    @Bean
    Cohorts cohorts() {
        return new Cohorts() {
            @Override
            public Optional<CohortFacts> cohort(CohortId id) {
                return Optional.ofNullable(known.get(id));
            }

            @Override
            public Optional<CurriculumFacts> curriculum(CohortId id) {
                return Optional.empty();
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
        };
    }

    @Bean
    Learners learners() {
        return new Learners() {
            @Override
            public void know(LearnerFacts learner) {
                people.put(learner.id(), learner);
            }

            @Override
            public Optional<LearnerFacts> learner(LearnerId id) {
                return Optional.ofNullable(people.get(id));
            }
        };
    }

    @Bean
    Enrolments enrolments() {
        return new Enrolments() {
            @Override
            public Optional<EnrolmentFacts> seat(LearnerId learner, CohortId cohort) {
                return Optional.empty();
            }

            @Override
            public List<EnrolmentFacts> seatsOf(LearnerId learner) {
                return List.of();
            }

            @Override
            public List<EnrolmentFacts> seatsIn(CohortId cohort) {
                return List.of();
            }
        };
    }
}

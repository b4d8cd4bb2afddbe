package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.HeatMapPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts items and learners together, from one statement. */
@Component
class HeatMaps {

    private final DSLContext db;
    private final Cohorts cohorts;

    HeatMaps(DSLContext db, Cohorts cohorts) {
        this.db = db;
        this.cohorts = cohorts;
    }

    HeatMapPage page(CohortFacts cohort, boolean everything) {
        var curriculum = cohorts.curriculum(cohort.id()).orElseGet(() -> new CurriculumFacts(0, List.of()));
        var people = people(cohort.id(), curriculum);
        var rows = curriculum.modules().stream()
                .flatMap(module -> rows(module, people, everything))
                .toList();
        return new HeatMapPage(
                new Cohort(
                        cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place()),
                everything,
                people.stream()
                        .map(person -> new HeatMapPage.Learner(person.name, person.progress.words()))
                        .toList(),
                rows);
    }

    private static Stream<HeatMapPage.Row> rows(
            CurriculumFacts.Module module, List<Person> people, boolean everything) {
        return new CurriculumFacts(0, List.of(module))
                .items().stream()
                        .filter(item -> item.required() || (everything && item.kind() != ItemKind.BREAK))
                        .map(item -> row(module, item, people));
    }

    private static HeatMapPage.Row row(CurriculumFacts.Module module, Item item, List<Person> people) {
        var done = people.stream().map(person -> person.progress.has(item)).toList();
        var count = (int) done.stream().filter(yes -> yes).count();
        return new HeatMapPage.Row(module.key(), item.title(), item.kind().words(), done, count);
    }

    private List<Person> people(CohortId cohort, CurriculumFacts curriculum) {
        return db.select(LEARNER_.NAME, ProgressFacts.done(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(LEARNER_.NAME, LEARNER_.ID)
                .fetch(mapping((name, done) -> new Person(
                        name,
                        new Progress(curriculum, done.stream().map(Done::item).collect(Collectors.toSet())))));
    }

    private record Person(String name, Progress progress) {}
}

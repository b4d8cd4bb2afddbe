package dev.atelier.learner.day;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.attendance.WallCodes;
import dev.atelier.learner.certificate.Eligibility;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.AttendancePage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Puts the list of a day together: one line for each seat, with all that was ever recorded. */
@Component
class Rolls {

    private final DSLContext db;
    private final WallCodes codes;
    private final Screens screens;
    private final InstantSource clock;

    Rolls(DSLContext db, WallCodes codes, Screens screens, InstantSource clock) {
        this.db = db;
        this.codes = codes;
        this.screens = screens;
        this.clock = clock;
    }

    AttendancePage page(CohortFacts cohort, Optional<LocalDate> wished) {
        var days = new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone());
        var all = days.first().datesUntil(days.last().plusDays(1)).toList();
        var day = wished.filter(all::contains).orElseGet(() -> days.nearest(clock.instant()));
        var code = codes.code(cohort.id(), day);
        var people = people(cohort);
        return new AttendancePage(
                Boards.head(cohort),
                day.toString(),
                Times.day(day),
                all.stream()
                        .map(other -> new AttendancePage.Link(other.toString(), Times.day(other), other.equals(day)))
                        .toList(),
                counts(people, day),
                code,
                screens.squares(cohort, code),
                people.stream().map(person -> line(person, day, cohort)).toList());
    }

    private List<Person> people(CohortFacts cohort) {
        return db.select(
                        LEARNER_.ID,
                        LEARNER_.NAME,
                        DSL.field(ENROLMENT.STATUS.eq("COMPLETED")),
                        Attendances.recorded(ENROLMENT.COHORT_ID, LEARNER_.ID),
                        CERTIFICATE.ID.convertFrom(Optional::ofNullable))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .leftJoin(CERTIFICATE)
                .on(CERTIFICATE.ENROLMENT_ID.eq(ENROLMENT.ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(LEARNER_.NAME, LEARNER_.ID)
                .fetch(mapping(Person::new));
    }

    private static String counts(List<Person> people, LocalDate day) {
        var here = people.stream()
                .filter(person ->
                        person.on(day).filter(word -> word.status().attended()).isPresent())
                .count();
        return here + " of " + people.size() + " are here";
    }

    private static AttendancePage.Person line(Person person, LocalDate day, CohortFacts cohort) {
        var word = person.on(day).map(Recorded::status);
        return new AttendancePage.Person(
                person.learner.toString(),
                person.name,
                word.map(AttendanceStatus::name).orElse(""),
                word.map(AttendanceStatus::words).orElse("not recorded"),
                person.recorded.stream()
                        .map(recorded -> recorded.words(cohort.zone()))
                        .toList(),
                person.eligibility().toStaff());
    }

    private record Person(
            UUID learner, String name, boolean completed, List<Recorded> recorded, Optional<UUID> certificate) {

        Optional<Recorded> on(LocalDate day) {
            return recorded.stream().filter(word -> word.day().equals(day)).findFirst();
        }

        Eligibility eligibility() {
            return Eligibility.of(completed, recorded, certificate);
        }
    }
}

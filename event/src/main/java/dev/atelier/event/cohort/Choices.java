package dev.atelier.event.cohort;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import java.util.List;
import java.util.Optional;

/** What may be chosen for a cohort: people who teach, published curricula, the latest first, and venues. */
record Choices(List<Person> people, List<PinnedCurriculum> curricula, List<Venue> venues) {

    /** Someone who may be on the staff. */
    record Person(InstructorId id, String name) {

        StaffMember as(StaffRole role) {
            return new StaffMember(id, name, role);
        }
    }

    Optional<Person> person(String id) {
        return people.stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }

    Optional<Venue> venue(String id) {
        return venues.stream()
                .filter(venue -> id.equals(String.valueOf(venue.id())))
                .findFirst();
    }

    Optional<PinnedCurriculum> curriculum(String id) {
        return curricula.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    String latestCurriculum() {
        return curricula.stream().findFirst().map(one -> one.id().toString()).orElse("");
    }
}

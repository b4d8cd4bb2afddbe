package dev.atelier.event.notice;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.agenda.Change;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.staff.CohortPeople.Member;

/** Decides whom a change concerns. */
final class Touching {

    private Touching() {}

    /** Whoever teaches hears of their own slots and of those that name nobody; everybody else hears of all. */
    static boolean isTouchedBy(Member person, Change change) {
        return isTouchedBy(person, change.slot())
                || (change instanceof Change.Altered altered
                        && altered.before().staff().contains(new InstructorId(person.id())));
    }

    static boolean isTouchedBy(Member person, Slot slot) {
        return person.role() != StaffRole.INSTRUCTOR
                || slot.staff().isEmpty()
                || slot.staff().contains(new InstructorId(person.id()));
    }
}

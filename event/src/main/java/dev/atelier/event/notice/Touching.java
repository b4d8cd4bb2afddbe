package dev.atelier.event.notice;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.agenda.Change;
import dev.atelier.event.staff.CohortPeople.Member;

/** Decides whom a change concerns. */
final class Touching {

    private Touching() {}

    /** Whoever teaches hears of their own slots and of those that name nobody; everybody else hears of all. */
    static boolean isTouchedBy(Member person, Change change) {
        if (person.role() != StaffRole.INSTRUCTOR) {
            return true;
        }
        var me = new InstructorId(person.id());
        var named = change.slot().staff();
        return named.isEmpty()
                || named.contains(me)
                || (change instanceof Change.Altered altered
                        && altered.before().staff().contains(me));
    }
}

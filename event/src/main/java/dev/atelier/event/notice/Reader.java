package dev.atelier.event.notice;

import dev.atelier.event.Attendees;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.agenda.Change;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who plans by an agenda; {@code role} is null for whoever has a seat. */
record Reader(
        UUID id, String name, String address, @Nullable StaffRole role) {

    static Reader of(Attendees.Attendee attendee) {
        return new Reader(attendee.id(), attendee.name(), attendee.address(), null);
    }

    /** Whoever teaches hears of their own slots and of those that name nobody; everybody else hears of all. */
    boolean isTouchedBy(Change change) {
        if (role != StaffRole.INSTRUCTOR) {
            return true;
        }
        var me = new InstructorId(id);
        var named = change.slot().staff();
        return named.isEmpty()
                || named.contains(me)
                || (change instanceof Change.Altered altered
                        && altered.before().staff().contains(me));
    }
}

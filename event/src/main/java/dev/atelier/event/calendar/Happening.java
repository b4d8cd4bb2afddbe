package dev.atelier.event.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Something to be put into calendars, as it is meant to be now. */
record Happening(
        UUID id,
        Status status,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        String place,
        String title,
        String description) {

    /** RFC 5545, section 3.8.1.11. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    Happening cancelled() {
        return new Happening(id, Status.CANCELLED, startsAt, endsAt, zone, place, title, description);
    }

    /** Whether people would come at another time, to another place, or not at all (RFC 5546, section 2.1.4). */
    boolean isElsewhereThan(Happening other) {
        return status != other.status
                || !startsAt.equals(other.startsAt)
                || !endsAt.equals(other.endsAt)
                || !zone.equals(other.zone)
                || !place.equals(other.place);
    }
}

package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.availability.Availability;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Until when a review is promised. */
@Component
public class ReviewPromises {

    private final DSLContext db;
    private final Availabilities availabilities;
    private final ReviewSettings settings;

    ReviewPromises(DSLContext db, Availabilities availabilities, ReviewSettings settings) {
        this.db = db;
        this.availabilities = availabilities;
        this.settings = settings;
    }

    /**
     * When the review of a round is due: as the hours end on the so many-th day of whoever of the staff is there first, days
     * away not counted. Where nobody teaches, Monday to Friday in the cohort's zone counts.
     *
     * @param author who reviews it least of all
     * @param since when it began to wait
     */
    public Instant due(CohortId cohort, UUID author, ZoneId zone, Instant since) {
        var staff = staff(cohort, author);
        var known = availabilities.of(staff, since);
        return staff.stream()
                .map(mentor -> known.of(mentor, zone).due(since, settings.days()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Availability.assumed(zone, List.of()).due(since, settings.days()));
    }

    /** "within 3 working days". */
    public String words() {
        return "within " + settings.days() + (settings.days() == 1 ? " working day" : " working days");
    }

    /** Helpers count only where a cohort has nobody else, as they are asked only there. */
    private List<UUID> staff(CohortId cohort, UUID author) {
        var teaching = db.select(MENTOR.ID, COHORT_STAFF.ROLE)
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()), MENTOR.ID.ne(author))
                .and(MENTOR.TEACHES)
                .fetch();
        var asked = teaching.stream()
                .filter(line -> !"HELPER".equals(line.value2()))
                .map(line -> line.value1())
                .toList();
        return asked.isEmpty() ? teaching.map(line -> line.value1()) : asked;
    }
}

package dev.atelier.event.staff;

import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.post.PostOffice;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who a cohort is written to. */
@Component
public class CohortPeople {

    private final DSLContext db;
    private final ObjectProvider<Attendees> attendees;

    CohortPeople(DSLContext db, ObjectProvider<Attendees> attendees) {
        this.db = db;
        this.attendees = attendees;
    }

    /**
     * Somebody of a cohort.
     *
     * @param role null for whoever is not on its staff
     * @param seated false for the staff, and for whoever holds an offer and has not said yes
     */
    public record Member(
            UUID id, String name, String address, @Nullable StaffRole role, boolean seated) {

        /**
         * Why they are written to, and how that ends, for the foot of a mail.
         *
         * @param seat the whole address of the page where a seat is given back
         */
        public String why(String seat) {
            if (role != null) {
                return "You get this mail because you are on the staff of this workshop. Whoever plans it can take you"
                        + " off: then no more of them come.";
            }
            return "You get this mail because you have %s in this workshop. Who gives it back gets no more of them: %s"
                    .formatted(seated ? "a seat" : "the offer of a seat", seat);
        }

        public PostOffice.Recipient recipient() {
            return new PostOffice.Recipient(name, address);
        }
    }

    /** Each person once, the staff first: whoever is on the staff is written to as such. */
    public Collection<Member> of(CohortId cohort) {
        var all = new LinkedHashMap<UUID, Member>();
        db.select(INSTRUCTOR.ID, INSTRUCTOR.NAME, INSTRUCTOR.ADDRESS, COHORT_STAFF.ROLE.convertFrom(StaffRole::valueOf))
                .from(COHORT_STAFF)
                .join(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(COHORT_STAFF.INSTRUCTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()), INSTRUCTOR.RETIRED.isFalse())
                .orderBy(INSTRUCTOR.ID)
                .forEach(row -> all.put(
                        row.value1(), new Member(row.value1(), row.value2(), row.value3(), row.value4(), false)));
        attendees.stream()
                .flatMap(known -> known.of(cohort).stream())
                .forEach(one ->
                        all.putIfAbsent(one.id(), new Member(one.id(), one.name(), one.address(), null, one.seated())));
        return all.values();
    }
}

package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND_ASSIGNMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.assigning.Assignments.Kind;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.RoundSharePage.Change;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who had a round when, by whom and why. */
@Component
class AssignmentHistory {

    private static final int MOST = 100;

    private final DSLContext db;

    AssignmentHistory(DSLContext db) {
        this.db = db;
    }

    /** The latest first. */
    List<Change> of(UUID round, ZoneId zone) {
        return db.select(
                        ROUND_ASSIGNMENT.KIND,
                        name(ROUND_ASSIGNMENT.FROM_ID).as("from_name"),
                        name(ROUND_ASSIGNMENT.TO_ID).as("to_name"),
                        name(ROUND_ASSIGNMENT.ACTOR_ID).as("actor_name"),
                        ROUND_ASSIGNMENT.TO_ID,
                        ROUND_ASSIGNMENT.REASON,
                        ROUND_ASSIGNMENT.AT)
                .from(ROUND_ASSIGNMENT)
                .where(ROUND_ASSIGNMENT.ROUND_ID.eq(round))
                .orderBy(ROUND_ASSIGNMENT.ID.desc())
                .limit(MOST)
                .fetch(found -> new Change(
                        Moment.of(found.value7().toInstant(), zone),
                        words(
                                Kind.valueOf(found.value1()),
                                somebody(found.value2()),
                                found.value5() == null ? null : somebody(found.value3()),
                                found.value4()),
                        found.value6()));
    }

    private static String words(Kind kind, String from, @Nullable String to, @Nullable String actor) {
        return switch (kind) {
            case GIVEN ->
                to == null
                        ? somebody(actor) + " took it from " + from + ", for anybody to claim."
                        : somebody(actor) + " gave it to " + to + ".";
            case SPREAD -> "Given to " + to + (actor == null ? " by itself." : ", as " + actor + " had it spread.");
            case KEPT -> "Stays with " + to + ".";
            case TAKEN -> to + " took it from " + from + ".";
            case DECLINED -> from + " gave it back.";
            case HANDED_OVER ->
                to == null
                        ? somebody(actor) + " gave back what " + from + " had."
                        : somebody(actor) + " handed it over from " + from + " to " + to + ".";
            case LEFT -> from + " reviews here no longer. It is anybody's again.";
        };
    }

    private static String somebody(@Nullable String name) {
        return Objects.requireNonNullElse(name, "Somebody");
    }

    private static Field<String> name(Field<UUID> person) {
        return field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(person)));
    }
}

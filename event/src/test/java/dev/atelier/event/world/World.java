package dev.atelier.event.world;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_MODULE;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.WORKSHOP;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKind;
import dev.atelier.event.WorkshopId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;

/** Makes workshops, people and cohorts for a test; each its own, so that tests do not meet. */
public final class World {

    public static final LocalDateTime STARTS = LocalDateTime.parse("2023-08-05T09:30");
    public static final LocalDateTime ENDS = LocalDateTime.parse("2023-08-05T17:30");
    public static final String ZONE = "Asia/Kolkata";
    private static final OffsetDateTime LONG_AGO =
            Instant.parse("2023-06-01T00:00:00Z").atOffset(ZoneOffset.UTC);

    private final DSLContext db;

    public World(DSLContext db) {
        this.db = db;
    }

    /** A workshop with a published curriculum of three modules. */
    public WorkshopId workshop(String title) {
        var id = UUID.randomUUID();
        db.insertInto(WORKSHOP)
                .set(WORKSHOP.ID, id)
                .set(WORKSHOP.SLUG, "w-" + id)
                .set(WORKSHOP.TITLE, title)
                .set(WORKSHOP.TENTATIVE_NOTE, "These are tentative details and are subject to change.")
                .set(WORKSHOP.CREATED_AT, LONG_AGO)
                .execute();
        curriculum(id, 1);
        return new WorkshopId(id);
    }

    public UUID curriculum(UUID workshop, int version) {
        var id = UUID.randomUUID();
        db.insertInto(CURRICULUM)
                .set(CURRICULUM.ID, id)
                .set(CURRICULUM.WORKSHOP_ID, workshop)
                .set(CURRICULUM.VERSION, version)
                .execute();
        module(id, 0, "0", "Why generative images");
        item(id, "what-it-is", 0, null, 0, "What it is", ItemKind.TOPIC);
        module(id, 1, "1", "Fundamentals of diffusion");
        item(id, "clip", 1, null, 0, "CLIP", ItemKind.PAPER_REVIEW);
        item(id, "concepts", 1, null, 1, "Key concepts", ItemKind.TOPIC);
        item(id, "latents", 1, "concepts", 0, "Latents", ItemKind.TOPIC);
        item(id, "first-images", 1, null, 2, "Your first images", ItemKind.HANDS_ON);
        module(id, 2, "INFINITY", "The way forward");
        item(id, "webui", 2, null, 0, "Is everybody in the WebUI?", ItemKind.CHECKPOINT);
        // Last, since nothing is added to a published version.
        db.update(CURRICULUM)
                .set(CURRICULUM.PUBLISHED_AT, LONG_AGO)
                .where(CURRICULUM.ID.eq(id))
                .execute();
        return id;
    }

    public InstructorId instructor(String name) {
        var id = UUID.randomUUID();
        db.insertInto(INSTRUCTOR)
                .set(INSTRUCTOR.ID, id)
                .set(INSTRUCTOR.NAME, name)
                .set(INSTRUCTOR.ADDRESS, name.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                .execute();
        return new InstructorId(id);
    }

    /** 5 August 2023, 9:30 to 17:30 in Bengaluru, 60 seats, at a venue of its own. */
    public CohortId cohort(WorkshopId workshop, CohortStatus status) {
        var id = UUID.randomUUID();
        db.insertInto(COHORT)
                .set(COHORT.ID, id)
                .set(COHORT.WORKSHOP_ID, workshop.value())
                .set(COHORT.CURRICULUM_ID, latestCurriculum(workshop))
                .set(COHORT.STATUS, status.name())
                .set(COHORT.STARTS_AT, STARTS)
                .set(COHORT.ENDS_AT, ENDS)
                .set(COHORT.ZONE, ZONE)
                .set(COHORT.VENUE_ID, venue("La Marvella " + id))
                .set(COHORT.CAPACITY, 60)
                .set(COHORT.CREATED_AT, LONG_AGO)
                .execute();
        return new CohortId(id);
    }

    public UUID venue(String name) {
        return db.insertInto(VENUE)
                .set(VENUE.NAME, name)
                .set(VENUE.STREET, "2nd Block, Jayanagar")
                .set(VENUE.LOCALITY, "Bengaluru")
                .set(VENUE.COUNTRY, "India")
                .returningResult(VENUE.ID)
                .fetchSingle()
                .value1();
    }

    public void staff(CohortId cohort, InstructorId person, String role) {
        db.insertInto(COHORT_STAFF)
                .set(COHORT_STAFF.COHORT_ID, cohort.value())
                .set(COHORT_STAFF.INSTRUCTOR_ID, person.value())
                .set(COHORT_STAFF.ROLE, role)
                .execute();
    }

    public void released(CohortId cohort, int number, boolean tentative) {
        db.insertInto(AGENDA_RELEASE)
                .set(AGENDA_RELEASE.COHORT_ID, cohort.value())
                .set(AGENDA_RELEASE.NUMBER, number)
                .set(AGENDA_RELEASE.TENTATIVE, tentative)
                .set(AGENDA_RELEASE.ZONE, ZONE)
                .set(AGENDA_RELEASE.RELEASED_AT, LONG_AGO)
                .set(AGENDA_RELEASE.RELEASED_BY, UUID.randomUUID())
                .execute();
    }

    public UUID latestCurriculum(WorkshopId workshop) {
        return db.select(CURRICULUM.ID)
                .from(CURRICULUM)
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop.value()))
                .orderBy(CURRICULUM.VERSION.desc())
                .limit(1)
                .fetchSingle()
                .value1();
    }

    private void module(UUID curriculum, int position, String key, String title) {
        db.insertInto(CURRICULUM_MODULE)
                .set(CURRICULUM_MODULE.CURRICULUM_ID, curriculum)
                .set(CURRICULUM_MODULE.POSITION, position)
                .set(CURRICULUM_MODULE.KEY, key)
                .set(CURRICULUM_MODULE.TITLE, title)
                .execute();
    }

    private void item(
            UUID curriculum,
            String key,
            int module,
            @org.jspecify.annotations.Nullable String parent,
            int position,
            String title,
            ItemKind kind) {
        db.insertInto(CURRICULUM_ITEM)
                .set(CURRICULUM_ITEM.CURRICULUM_ID, curriculum)
                .set(CURRICULUM_ITEM.KEY, key)
                .set(CURRICULUM_ITEM.MODULE_POSITION, module)
                .set(CURRICULUM_ITEM.PARENT_KEY, parent)
                .set(CURRICULUM_ITEM.POSITION, position)
                .set(CURRICULUM_ITEM.TITLE, title)
                .set(CURRICULUM_ITEM.KIND, kind.name())
                .set(CURRICULUM_ITEM.REQUIRED, kind.requiredByDefault())
                .execute();
    }
}

package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.AVAILABILITY;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class StaffAcrossCohortsTest {

    @Autowired
    DSLContext db;

    @Autowired
    KnownCohorts cohorts;

    @Autowired
    DraftEditing editing;

    @Autowired
    Booked booked;

    @Autowired
    Drafts drafts;

    private World world;
    private WorkshopId workshop;
    private CohortId cohort;
    private InstructorId ravi;

    @BeforeEach
    void twoCohortsWithOneInstructor() {
        world = new World(db);
        workshop = world.workshop("Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        ravi = world.instructor("Ravi");
        world.staff(cohort, ravi, "LEAD");
    }

    @Test
    void aSlotOfAnotherCohortsDraftIsSeen() {
        var other = other(CohortStatus.DRAFT);
        teaches(other, "10:00", "11:00");
        teaches(cohort, "10:30", "11:30");
        assertThat(words()).anyMatch(words -> words.startsWith("Ravi is also in another cohort of “Diffusion”"));
    }

    @Test
    void whatIsReleasedAndGoneFromTheDraftIsSeen() {
        var other = other(CohortStatus.OPEN);
        teaches(other, "15:00", "16:00");
        released(other, "10:00", "11:00");
        teaches(cohort, "10:30", "11:30");
        assertThat(words()).anyMatch(words -> words.contains("10:00 to 11:00"));
    }

    @Test
    void aReleaseThatAnotherFollowedIsNotSeen() {
        var other = other(CohortStatus.OPEN);
        teaches(other, "15:00", "16:00");
        released(other, "10:00", "11:00");
        db.insertInto(AGENDA_RELEASE)
                .set(AGENDA_RELEASE.COHORT_ID, other.value())
                .set(AGENDA_RELEASE.NUMBER, 2)
                .set(AGENDA_RELEASE.TENTATIVE, true)
                .set(AGENDA_RELEASE.ZONE, World.ZONE)
                .set(AGENDA_RELEASE.RELEASED_AT, OffsetDateTime.parse("2023-06-01T00:00:00Z"))
                .set(AGENDA_RELEASE.RELEASED_BY, UUID.randomUUID())
                .execute();
        teaches(cohort, "10:30", "11:30");
        assertThat(words()).noneMatch(words -> words.contains("10:00 to 11:00"));
    }

    @Test
    void whoIsNamedInNoSlotOfACohortIsInItAllDay() {
        other(CohortStatus.OPEN);
        teaches(cohort, "10:30", "11:30");
        assertThat(words()).anyMatch(words -> words.contains("9:30 to 17:30"));
    }

    @Test
    void whatDoesNotTakePlaceIsNoProblem() {
        other(CohortStatus.CANCELLED);
        other(CohortStatus.POSTPONED);
        other(CohortStatus.COMPLETED);
        teaches(cohort, "10:30", "11:30");
        assertThat(words()).isEmpty();
    }

    @Test
    void anotherZoneIsAnotherTime() {
        var other = other(CohortStatus.OPEN);
        db.update(COHORT)
                .set(COHORT.ZONE, "America/New_York")
                .where(COHORT.ID.eq(other.value()))
                .execute();
        teaches(other, "10:00", "11:00");
        teaches(cohort, "10:30", "11:30");
        assertThat(words()).isEmpty();
    }

    @Test
    void aTimeWhenSomebodyCannotIsTold() {
        db.insertInto(AVAILABILITY)
                .set(AVAILABILITY.ID, UUID.randomUUID())
                .set(AVAILABILITY.INSTRUCTOR_ID, ravi.value())
                .set(AVAILABILITY.CAN, false)
                .set(AVAILABILITY.STARTS_AT, LocalDateTime.parse("2023-08-05T05:00"))
                .set(AVAILABILITY.ENDS_AT, LocalDateTime.parse("2023-08-05T06:00"))
                .set(AVAILABILITY.ZONE, "UTC")
                .set(AVAILABILITY.SAID_BY, ravi.value())
                .set(AVAILABILITY.SAID_AT, OffsetDateTime.parse("2023-06-01T00:00:00Z"))
                .execute();
        teaches(cohort, "10:30", "11:00");
        assertThat(words()).containsExactly("Ravi cannot Sat 5 August 2023, 10:30 to 11:30.");
    }

    @Test
    void tooFewOfTheStaffAreTold() {
        db.update(COHORT)
                .set(COHORT.LEARNERS_PER_HELPER, 25)
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        assertThat(words()).containsExactly("60 learners for each of the staff, at most 25 wished: 2 more are needed.");
    }

    private CohortId other(CohortStatus status) {
        var other = world.cohort(workshop, status);
        world.staff(other, ravi, "INSTRUCTOR");
        return other;
    }

    private void teaches(CohortId where, String from, String until) {
        var slot = Slots.slot("Talk", from, until);
        editing.add(
                cohorts.find(where).orElseThrow(),
                new Slot(
                        UUID.randomUUID(),
                        slot.startsAt(),
                        slot.endsAt(),
                        "Talk",
                        "",
                        slot.content(),
                        List.of(ravi),
                        true),
                false,
                UUID.randomUUID());
    }

    private void released(CohortId where, String from, String until) {
        world.released(where, 1, true);
        db.insertInto(RELEASED_SLOT)
                .set(RELEASED_SLOT.COHORT_ID, where.value())
                .set(RELEASED_SLOT.NUMBER, 1)
                .set(RELEASED_SLOT.ID, UUID.randomUUID())
                .set(RELEASED_SLOT.STARTS_AT, LocalDateTime.parse("2023-08-05T" + from))
                .set(RELEASED_SLOT.ENDS_AT, LocalDateTime.parse("2023-08-05T" + until))
                .set(RELEASED_SLOT.TITLE, "Talk")
                .set(RELEASED_SLOT.ROOM, "")
                .set(RELEASED_SLOT.KIND, "TOPIC")
                .set(RELEASED_SLOT.MODULE_KEY, "1")
                .set(RELEASED_SLOT.ITEM_KEYS, new String[0])
                .set(RELEASED_SLOT.STAFF, new UUID[] {ravi.value()})
                .set(RELEASED_SLOT.TENTATIVE, true)
                .execute();
    }

    private List<String> words() {
        var found = cohorts.find(cohort).orElseThrow();
        var slots = drafts.find(cohort).map(Draft::slots).orElse(List.of());
        return booked.problems(found, slots).stream().map(Problem::words).toList();
    }
}

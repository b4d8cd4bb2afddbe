package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.ROOM;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.agenda.Releasing.Answer;
import dev.atelier.event.agenda.Releasing.Wish;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A released agenda has its rooms booked wherever and whenever its cohort meets by now. */
@ModuleTest
class RoomsFollowPlanTest {

    @Autowired
    DSLContext db;

    @Autowired
    KnownCohorts cohorts;

    @Autowired
    Drafts drafts;

    @Autowired
    Booked booked;

    @Autowired
    Releasing releasing;

    @Autowired
    RenamedRooms renamed;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    private World world;
    private UUID venue;
    private CohortId cohort;

    @BeforeEach
    void aReleasedTalkInTheHall() {
        world = new World(db);
        venue = world.venue("House " + UUID.randomUUID());
        cohort = talkInTheHall();
        assertThat(release(0)).isEqualTo(new Answer.Released(1));
    }

    @Test
    void atAnotherVenueTheRoomOfThatNameIsBooked() {
        var other = world.venue("House " + UUID.randomUUID());
        replan(cohort, Map.of(COHORT.VENUE_ID, other));
        assertThat(bookings()).containsExactly("Hall 2023-08-05T04:30Z");
        assertThat(db.fetchValue(db.select(ROOM.VENUE_ID)
                        .from(ROOM_BOOKING)
                        .join(ROOM)
                        .on(ROOM.NUMBER.eq(ROOM_BOOKING.ROOM))
                        .where(ROOM_BOOKING.COHORT_ID.eq(cohort.value()))))
                .isEqualTo(other);
    }

    @Test
    void aDateThatIsGivenUpAndComesBackHasItsRoomAgain() {
        replan(cohort, days(7));
        assertThat(bookings()).isEmpty();
        replan(cohort, days(0));
        assertThat(bookings()).containsExactly("Hall 2023-08-05T04:30Z");
    }

    @Test
    void inAnotherZoneTheRoomIsBookedForThatZonesHours() {
        replan(cohort, Map.of(COHORT.ZONE, "Europe/Berlin"));
        assertThat(bookings()).containsExactly("Hall 2023-08-05T08:00Z");
    }

    @Test
    void aRoomThatIsCalledOtherwiseStaysBookedAndIsAddedToNoVenueAgain() {
        transaction.executeWithoutResult(status -> {
            renamed.hold(venue);
            db.update(ROOM)
                    .set(ROOM.NAME, "Great Hall")
                    .where(ROOM.VENUE_ID.eq(venue))
                    .execute();
            renamed.renamed(venue, "Hall", "Great Hall");
        });
        replan(cohort, Map.of(COHORT.CAPACITY, 20));
        assertThat(bookings()).containsExactly("Great Hall 2023-08-05T04:30Z");
        replan(cohort, days(7));
        replan(cohort, days(0));
        assertThat(bookings()).as("its draft calls it otherwise").isEmpty();
        assertThat(db.fetchCount(ROOM, ROOM.VENUE_ID.eq(venue))).isEqualTo(1);
    }

    @Test
    void aRoomThatOthersTookMeanwhileIsBookedOnceItIsFree() {
        replan(cohort, days(7));
        var other = talkInTheHall();
        assertThat(release(other, 0)).isEqualTo(new Answer.Released(1));
        replan(cohort, days(0));
        assertThat(bookings()).isEmpty();
        assertThat(release(1)).isInstanceOf(Answer.Refused.class);
        db.deleteFrom(ROOM_BOOKING)
                .where(ROOM_BOOKING.COHORT_ID.eq(other.value()))
                .execute();
        assertThat(release(1)).isEqualTo(new Answer.BookedAgain());
        assertThat(bookings()).containsExactly("Hall 2023-08-05T04:30Z");
        assertThat(release(1)).isEqualTo(new Answer.Unchanged());
    }

    @Test
    void anotherZoneIsAReasonToRelease() {
        replan(cohort, Map.of(COHORT.ZONE, "Europe/Berlin"));
        assertThat(release(1)).isEqualTo(new Answer.Released(2));
        assertThat(release(2)).isEqualTo(new Answer.Unchanged());
    }

    /** A cancellation that is not committed yet is waited for; the control: a plain look would still see the cohort open. */
    @Test
    void nothingIsReleasedForACohortThatIsBeingCancelled() throws Exception {
        var late = talkInTheHall(); // At another hour's draft it would clash: nothing of it is booked.
        var cancelled = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var release = threads.submit(() -> {
                cancelled.await(10, TimeUnit.SECONDS);
                assertThat(cohorts.find(late).orElseThrow().status()).isEqualTo(CohortStatus.OPEN);
                return release(late, 0);
            });
            transaction.executeWithoutResult(status -> {
                db.update(COHORT)
                        .set(COHORT.STATUS, CohortStatus.CANCELLED.name())
                        .where(COHORT.ID.eq(late.value()))
                        .execute();
                cancelled.countDown();
                waitUntilSomebodyWaits();
            });
            assertThat(release.get(10, TimeUnit.SECONDS))
                    .isEqualTo(new Answer.Refused("This cohort is over: its agenda stays as it is."));
        }
    }

    private void waitUntilSomebodyWaits() {
        org.awaitility.Awaitility.await()
                .atMost(5, TimeUnit.SECONDS)
                .until(() -> db.fetchExists(
                        db.selectOne().from("pg_locks").where("not granted and locktype = 'transactionid'")));
    }

    private CohortId talkInTheHall() {
        var made = world.cohort(world.workshop("Diffusion"), CohortStatus.OPEN);
        db.update(COHORT)
                .set(COHORT.VENUE_ID, venue)
                .where(COHORT.ID.eq(made.value()))
                .execute();
        drafts.begin(made, World.STARTS);
        drafts.write(made, World.STARTS, List.of(TwoSlots.slot(UUID.randomUUID(), "Talk", "10:00", "11:00", "Hall")));
        return made;
    }

    private static Map<Field<?>, Object> days(int later) {
        return Map.of(COHORT.STARTS_AT, World.STARTS.plusDays(later), COHORT.ENDS_AT, World.ENDS.plusDays(later));
    }

    private void replan(CohortId which, Map<? extends Field<?>, ?> plan) {
        transaction.executeWithoutResult(status -> {
            db.update(COHORT).set(plan).where(COHORT.ID.eq(which.value())).execute();
            events.publishEvent(new CohortChanged.CohortReplanned(
                    cohorts.find(which).orElseThrow().facts()));
        });
    }

    private Answer release(int base) {
        return release(cohort, base);
    }

    private Answer release(CohortId which, int base) {
        var draft = drafts.find(which).orElseThrow();
        var look = booked.look(cohorts.find(which).orElseThrow(), draft.slots(), List.of());
        return releasing.release(
                which, new Wish(base, draft.revision(), true, look.warnings().print()), UUID.randomUUID());
    }

    private List<String> bookings() {
        return db.select(ROOM.NAME, ROOM_BOOKING.BEGINS)
                .from(ROOM_BOOKING)
                .join(ROOM)
                .on(ROOM.NUMBER.eq(ROOM_BOOKING.ROOM))
                .where(ROOM_BOOKING.COHORT_ID.eq(cohort.value()))
                .fetch(row -> row.value1() + " " + row.value2().toInstant().atOffset(java.time.ZoneOffset.UTC));
    }
}

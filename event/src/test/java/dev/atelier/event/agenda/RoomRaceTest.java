package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.agenda.Releasing.Answer;
import dev.atelier.event.agenda.Releasing.Wish;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
class RoomRaceTest {

    @Autowired
    DSLContext db;

    @Autowired
    KnownCohorts cohorts;

    @Autowired
    DraftEditing editing;

    @Autowired
    Releasing releasing;

    @Autowired
    Drafts drafts;

    @Autowired
    RoomBookings rooms;

    @Autowired
    Booked booked;

    @Autowired
    TransactionOperations transaction;

    private World world;
    private WorkshopId workshop;

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Diffusion");
    }

    @Test
    void ofTwoCohortsThatWantOneRoomAtOnceOneGetsIt() throws Exception {
        for (var round = 0; round < 10; round++) {
            var venue = world.venue("House " + UUID.randomUUID());
            var one = wanting(venue);
            var other = wanting(venue);
            var won = atOnce(() -> release(one), () -> release(other));
            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(db.fetchCount(ROOM_BOOKING, ROOM_BOOKING.COHORT_ID.in(one.value(), other.value())))
                    .isEqualTo(1);
        }
    }

    /** The control: looking first is no guard, since both see the room free. */
    @Test
    void lookingFirstWouldLetBothIn() {
        var venue = world.venue("House " + UUID.randomUUID());
        for (var cohort : List.of(wanting(venue), wanting(venue))) {
            var plan = cohorts.find(cohort).orElseThrow().plan();
            assertThat(rooms.clashes(cohort, drafts.find(cohort).orElseThrow().slots(), plan.zone()))
                    .isEmpty();
        }
    }

    /** The control that runs: the same two bookings, each after a look, where nothing but the constraint is missing. */
    @Test
    void withoutTheConstraintTheRoomIsBookedTwice() throws Exception {
        db.execute("create table if not exists event.unguarded_booking (room text, begins int, ends int, by text)");
        db.execute("truncate event.unguarded_booking");
        try {
            var looked = new CyclicBarrier(2);
            atOnce(() -> lookAndBook("one", looked), () -> lookAndBook("other", looked));
            assertThat(db.fetchValue("select count(*) from event.unguarded_booking"))
                    .isEqualTo(2L);
        } finally {
            db.execute("drop table event.unguarded_booking");
        }
    }

    private boolean lookAndBook(String by, CyclicBarrier looked) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var free = db.fetch("select 1 from event.unguarded_booking where begins < 11 and ends > 10")
                    .isEmpty();
            try {
                looked.await();
            } catch (InterruptedException | BrokenBarrierException broken) {
                throw new IllegalStateException(broken);
            }
            if (free) {
                db.execute("insert into event.unguarded_booking values ('Hall', 10, 11, ?)", by);
            }
            return free;
        }));
    }

    @Test
    void ofTwoAdminsWhoReleaseAtOnceOneDoes() throws Exception {
        var cohort = wanting(world.venue("House " + UUID.randomUUID()));
        assertThat(atOnce(() -> release(cohort), () -> release(cohort))).containsExactlyInAnyOrder(true, false);
    }

    private CohortId wanting(UUID venue) {
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        db.update(COHORT)
                .set(COHORT.VENUE_ID, venue)
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        var talk = Slots.slot("Talk", "10:00", "11:00", "Hall");
        editing.add(
                cohorts.find(cohort).orElseThrow(),
                new Slot(
                        UUID.randomUUID(),
                        talk.startsAt(),
                        talk.endsAt(),
                        "Talk",
                        "Hall",
                        talk.content(),
                        List.of(),
                        true),
                false,
                UUID.randomUUID());
        return cohort;
    }

    private boolean release(CohortId cohort) {
        try {
            var found = cohorts.find(cohort).orElseThrow();
            var slots = drafts.find(cohort).orElseThrow().slots();
            var wish = new Wish(
                    0, 2, true, booked.look(found, slots, List.of()).warnings().print());
            return releasing.release(cohort, wish, UUID.randomUUID()) instanceof Answer.Released;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}

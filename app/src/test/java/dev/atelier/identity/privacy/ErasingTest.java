package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.ERASURE;
import static dev.atelier.identity.jooq.Tables.ERASURE_STEP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WholeHouse
class ErasingTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AskErasure asking;

    @Autowired
    ErasureSweep sweep;

    @Autowired
    List<PersonalData> parts;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    private Person meera;

    @BeforeEach
    void somebodyTeaches() {
        accounts.open("Asha", "asha." + UUID.randomUUID() + "@example.org", Set.of(Role.ADMIN));
        var address = "meera." + UUID.randomUUID() + "@example.org";
        meera = new Person(
                accounts.open("Meera Nair", address, Set.of(Role.INSTRUCTOR)).id(), "Meera Nair", address);
    }

    @Test
    void untilItsDayNothingHappens() {
        asked();
        clock.move(Duration.ofDays(7).minusSeconds(1));
        sweep.sweep();
        assertThat(db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(meera.id()).and(ACCOUNT.DEACTIVATED_AT.isNull())))
                .isTrue();
    }

    @Test
    void whatWasCalledOffNeverHappens() {
        asked();
        assertThat(asking.callOff(meera.id(), meera.id())).isTrue();
        assertThat(asking.callOff(meera.id(), meera.id())).as("once more").isFalse();
        clock.move(Duration.ofDays(8));
        sweep.sweep();
        assertThat(db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(meera.id()))).isTrue();
    }

    /** Killed between two rooms: what is done stays done, what is not is not, and the next start goes on from there. */
    @Test
    void anErasureThatWasKilledGoesOnWhereItWas() {
        var erasure = asked();
        clock.move(Duration.ofDays(8));
        db.execute("create function event.power_cut() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no power'; end $$");
        db.execute("create trigger power_cut before update on event.instructor for each row"
                + " when (new.name = 'Somebody who left') execute function event.power_cut()");
        sweepUntil(erasure, "Taking part");
        sweep.sweep();
        var before = done(erasure);
        assertThat(before)
                .contains("Seats", "Learner", "Taking part")
                .doesNotContain("Planning and teaching", "Account");
        assertThat(db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(meera.id()))).isTrue();
        assertThat(asking.callOff(meera.id(), meera.id())).as("it has begun").isFalse();

        db.execute("drop function event.power_cut cascade");
        sweepUntil(erasure, "Outgoing mail");
        assertThat(done(erasure)).containsAll(before).hasSize(parts.size());
        assertThat(db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(meera.id()))).isFalse();
        assertThat(new Scan(db).find(Stream.of(meera.address()))).isEmpty();
    }

    @Test
    void twoInstancesAtOnceDoEachStepOnce() throws Exception {
        var erasure = asked();
        clock.move(Duration.ofDays(8));
        var start = new CyclicBarrier(4);
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (var instance = 0; instance < 4; instance++) {
                running.add(instances.submit(() -> {
                    start.await();
                    sweep.sweep();
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        sweepUntil(erasure, "Outgoing mail");
        assertThat(done(erasure)).hasSize(parts.size());
        assertThat(db.fetchExists(ERASURE, ERASURE.ID.eq(erasure).and(ERASURE.FINISHED_AT.isNotNull())))
                .isTrue();
    }

    @Test
    @Transactional
    void theLastAdminStays() {
        db.execute("set local session_replication_role = replica");
        db.update(ACCOUNT).set(ACCOUNT.ROLES, new String[] {"LEARNER"}).execute();
        db.update(ACCOUNT)
                .set(ACCOUNT.ROLES, new String[] {"ADMIN", "LEARNER"})
                .where(ACCOUNT.ID.eq(meera.id()))
                .execute();
        assertThat(asking.ask(UUID.randomUUID(), meera, meera.id()))
                .isEqualTo(new AskErasure.Answer.Hindered(
                        List.of("The last admin: somebody else must be made one first.")));
    }

    @Test
    void theSameFormTwiceAndASecondOneAreOneErasure() {
        var form = asked();
        assertThat(asking.ask(form, meera, meera.id())).isInstanceOf(AskErasure.Answer.Asked.class);
        clock.move(Duration.ofDays(1));
        assertThat(asking.ask(UUID.randomUUID(), meera, meera.id()))
                .isEqualTo(new AskErasure.Answer.Asked(clock.instant().plus(Duration.ofDays(6))));
        assertThat(db.fetchCount(ERASURE, ERASURE.PERSON_ID.eq(meera.id()))).isEqualTo(1);
    }

    private UUID asked() {
        var form = UUID.randomUUID();
        asking.ask(form, meera, meera.id());
        return form;
    }

    /** What one room told the others must be heard in between, which takes a moment. */
    private void sweepUntil(UUID erasure, String part) {
        Awaitility.await(part).until(() -> {
            sweep.sweep();
            return done(erasure).contains(part);
        });
    }

    private List<String> done(UUID erasure) {
        return db.select(ERASURE_STEP.PART)
                .from(ERASURE_STEP)
                .where(ERASURE_STEP.ERASURE_ID.eq(erasure))
                .fetch(ERASURE_STEP.PART);
    }
}

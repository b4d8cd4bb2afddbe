package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Lifecycle.Agenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class AgendaStatesTest {

    @Autowired
    DSLContext db;

    @Autowired
    AgendaStates states;

    @Test
    void aReleaseIsOfTheDateThatItsSlotsLieIn() {
        var world = new World(db);
        var cohort = world.cohort(world.workshop("Diffusion"), CohortStatus.OPEN);
        assertThat(states.of(cohort)).isEqualTo(Agenda.NONE);
        world.released(cohort, 1, false);
        db.insertInto(RELEASED_SLOT)
                .set(RELEASED_SLOT.COHORT_ID, cohort.value())
                .set(RELEASED_SLOT.NUMBER, 1)
                .set(RELEASED_SLOT.ID, UUID.randomUUID())
                .set(RELEASED_SLOT.STARTS_AT, World.STARTS)
                .set(RELEASED_SLOT.ENDS_AT, World.ENDS)
                .set(RELEASED_SLOT.TITLE, "Talk")
                .set(RELEASED_SLOT.ROOM, "")
                .set(RELEASED_SLOT.KIND, "TOPIC")
                .set(RELEASED_SLOT.MODULE_KEY, "")
                .set(RELEASED_SLOT.ITEM_KEYS, new String[0])
                .set(RELEASED_SLOT.STAFF, new UUID[0])
                .set(RELEASED_SLOT.TENTATIVE, false)
                .execute();
        assertThat(states.of(cohort)).isEqualTo(Agenda.CONFIRMED);
        db.update(COHORT)
                .set(COHORT.STARTS_AT, World.STARTS.plusDays(7))
                .set(COHORT.ENDS_AT, World.ENDS.plusDays(7))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        assertThat(states.of(cohort)).isEqualTo(Agenda.OUTDATED);
    }
}

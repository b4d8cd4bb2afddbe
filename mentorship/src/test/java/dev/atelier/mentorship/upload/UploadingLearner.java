package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner with a round that files go up to. */
abstract class UploadingLearner {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    @Autowired
    Sweeping sweeping;

    @Autowired
    MovableClock clock;

    CohortId cohort = new CohortId(UUID.randomUUID());
    UUID meera = UUID.randomUUID();
    UUID work = UUID.randomUUID();
    Sender sender;

    @BeforeEach
    void aDraft() {
        cohort = world.cohort(world.mentor("Ravi"));
        meera = world.learner("Meera", cohort);
        work = handing.begun(meera, cohort);
        sender = new Sender(visitor.learner(meera));
    }

    List<String> contents() {
        return db.select(ARTIFACT.CONTENT)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(handing.round(work, 1)))
                .and(ARTIFACT.CONTENT.isNotNull())
                .fetch(row -> ContentHash.stored(row.value1()).hex());
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random().nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }
}

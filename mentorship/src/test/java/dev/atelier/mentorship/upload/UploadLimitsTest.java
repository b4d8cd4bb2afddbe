package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.work.Quota;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How much may come, told and held before the first byte. */
@AtBrowsers
class UploadLimitsTest {

    private static final long GIGA = 1024L * 1024 * 1024;

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    @Autowired
    Quota quota;

    @Autowired
    TransactionTemplate transaction;

    CohortId cohort = new CohortId(UUID.randomUUID());
    UUID meera = UUID.randomUUID();
    UUID work = UUID.randomUUID();
    Sender sender;

    @BeforeEach
    void aDraft() {
        cohort = world.cohort();
        meera = world.learner("Meera", cohort);
        work = handing.begun(meera, cohort);
        sender = new Sender(visitor.learner(meera));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItComes() throws Exception {
        assertThat(sender.announce(work, 1, "large.png", 41L << 20, "1"))
                .hasStatus(413)
                .bodyText()
                .contains("an image may have 40 MB");
        assertThat(sender.announce(work, 1, "large.ipynb", 26L << 20, "1"))
                .hasStatus(413)
                .bodyText()
                .contains("Clear large outputs");
        assertThat(sender.announce(work, 1, "large.safetensors", GIGA + 1, "1"))
                .hasStatus(413)
                .bodyText()
                .contains("a file may have 1 GB");
        assertThat(sender.who().page("/my/work/" + work))
                .contains("An image may have 40 MB", "any other file 1 GB", "You have used 0 MB of 3 GB");
    }

    @Test
    void theQuotaCountsWhatIsOnItsWay() throws Exception {
        sender.begun(work, "one.safetensors", GIGA);
        var second = sender.begun(work, "two.safetensors", GIGA);
        sender.begun(work, "three.safetensors", GIGA);

        assertThat(sender.announce(work, 1, "four.txt", 10, "1"))
                .hasStatus(413)
                .bodyText()
                .contains("you have 0 MB of 3 GB left");
        assertThat(sender.who().page("/my/work/" + work)).contains("You have used 3 GB of 3 GB");
        assertThat(sender.who()
                        .upload(
                                Handing.base(work, 1) + "/files",
                                "four.txt",
                                "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("more than you may hand in");

        sender.letGo(second);
        assertThat(sender.announce(work, 1, "four.txt", 10, "1")).hasStatus(201);
    }

    @RepeatedTest(5)
    void ofTwoThatWouldTakeTheLastRoomOneMayCome() {
        sender.begun(work, "one.safetensors", GIGA);
        sender.begun(work, "two.safetensors", GIGA);
        var other = handing.begun(meera, cohort);

        var answers = AtOnce.all(List.<Callable<Integer>>of(
                () -> status(work, "three.safetensors"), () -> status(other, "four.safetensors")));

        assertThat(answers).containsExactlyInAnyOrder(201, 413);
    }

    /** The control: who counts without waiting for the other lets both in. */
    @Test
    void withoutTheLockBothWouldCome() {
        sender.begun(work, "one.safetensors", GIGA);
        sender.begun(work, "two.safetensors", GIGA);
        var round = handing.round(work, 1);
        var counted = new CyclicBarrier(2);

        var names = List.of("three", "four").iterator();
        Callable<Boolean> careless = () -> {
            var name = next(names);
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var fits = quota.share(meera, cohort.value()).left() >= GIGA;
                await(counted);
                if (fits) {
                    db.insertInto(UPLOAD)
                            .set(UPLOAD.ROUND_ID, round)
                            .set(UPLOAD.COHORT_ID, cohort.value())
                            .set(UPLOAD.LEARNER_ID, meera)
                            .set(UPLOAD.NAME, name)
                            .set(UPLOAD.SIZE, GIGA)
                            .set(UPLOAD.TOUCHED_AT, OffsetDateTime.parse("2023-07-01T06:00Z"))
                            .execute();
                }
                return fits;
            }));
        };

        assertThat(AtOnce.all(Collections.nCopies(2, careless))).containsExactly(true, true);
        assertThat(quota.share(meera, cohort.value()).used()).isEqualTo(4 * GIGA);
    }

    @Test
    void aPersonHasAFewFilesOnTheirWayAndNoMore() {
        for (var number = 1; number <= 20; number++) {
            sender.begun(work, "file-" + number + ".txt", 10);
        }

        assertThat(sender.announce(work, 1, "file-21.txt", 10, "1"))
                .hasStatus(409)
                .bodyText()
                .contains("20 files on their way already");
        assertThat(sender.announce(work, 1, "file-20.txt", 10, "1")).hasStatus(201);
    }

    private int status(UUID into, String name) {
        return sender.announce(into, 1, name, GIGA, "1").getResponse().getStatus();
    }

    private static String next(java.util.Iterator<String> names) {
        synchronized (names) {
            return names.next();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}

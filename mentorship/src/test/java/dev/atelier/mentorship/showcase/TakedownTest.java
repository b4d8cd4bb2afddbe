package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_REPORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;
import static dev.atelier.mentorship.showcase.Accepted.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Visitor.Signed;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.SentMails;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The staff takes down, visitors report, an admin forgives; and none of it gets between two others. */
@AtBrowsers
@Import({Accepted.class, OpenDoors.class})
class TakedownTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Accepted accepted;

    @Autowired
    SentMails mails;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transactions;

    UUID ravi;
    UUID meera;
    CohortId cohort;
    UUID work;

    @BeforeEach
    void anAcceptedWork() {
        ravi = world.mentor("Ravi");
        cohort = accepted.cohort(ravi);
        meera = world.learner("Meera", cohort);
        work = accepted.work(meera, cohort);
        mails.forget();
    }

    @Test
    void whatIsTakenDownStaysDownUntilAnAdminSaysOtherwise() throws Exception {
        var address = shown(learner(), work, "reach", "WORLD");
        assertThat(staff().page(address)).contains("Take it down");
        assertThat(staff().post("/staff" + address + "/takedown", "reason", " "))
                .isEqualTo(address);
        staff().post("/staff" + address + "/takedown", "reason", "Somebody in it did not agree.");
        assertThat(visitor.nobody().open(address)).hasStatus(404);
        assertThat(visitor.nobody().open(address + "/images/1")).hasStatus(404);
        assertThat(staff().send("/staff" + address + "/takedown", "reason", "Again."))
                .hasStatus(404);

        assertThat(mails.all()).hasSize(1);
        assertThat(mails.all().getFirst().getContent().toString()).contains("Somebody in it did not agree.");
        assertThat(learner().page("/my/showcase")).contains("Somebody in it did not agree.", "Only an admin");
        assertThat(learner().page(Accepted.showing(work)))
                .contains("Somebody in it did not agree.")
                .doesNotContain("name=\"image\"");
        assertThat(db.fetchCount(EXHIBIT, EXHIBIT.WORK_ID.eq(work))).isZero();
        assertThat(staff().page("/staff/showcase"))
                .contains("Somebody in it did not agree.", "Taken down by Ravi")
                .doesNotContain("Let it be shown again");

        var takedown = db.select(EXHIBIT_TAKEDOWN.ID)
                .from(EXHIBIT_TAKEDOWN)
                .where(EXHIBIT_TAKEDOWN.WORK_ID.eq(work))
                .fetchSingle(EXHIBIT_TAKEDOWN.ID);
        var permission = "/admin/showcase/takedowns/" + takedown + "/permission";
        assertThat(staff().send(permission)).hasStatus(403);
        assertThat(learner().send(permission)).hasStatus(403);
        var latha = visitor.admin(UUID.randomUUID());
        assertThat(latha.page("/staff/showcase")).contains("Let it be shown again");
        latha.post(permission);
        latha.post(permission);
        assertThat(visitor.nobody().open(shown(learner(), work, "reach", "WORLD")))
                .hasStatusOk();
        assertThat(learner().page("/my/showcase")).contains("Somebody in it did not agree.", "You may show it again.");
    }

    @Test
    void aReportReachesTheStaffOnceAndAFewAreEnough() throws Exception {
        var address = shown(learner(), work, "reach", "WORLD");
        assertThat(visitor.nobody().send(address + "/report", "words", "")).hasStatus(422);
        var form = Visitor.field(visitor.nobody().page(address + "/report"), "form");
        for (int time = 0; time < 2; time++) {
            visitor.nobody().post(address + "/report", "form", form, "words", "This is <b>me</b>.");
        }
        for (int time = 0; time < 9; time++) {
            visitor.nobody().post(address + "/report", "form", UUID.randomUUID(), "words", "No. " + time);
        }
        assertThat(db.fetchCount(EXHIBIT_REPORT)).isEqualTo(Reports.MOST);
        assertThat(mails.all()).as("one mail for all of them").hasSize(1);
        assertThat(staff().page("/staff/showcase")).contains("This is &lt;b&gt;me", "Nothing is wrong");
        staff().post("/staff" + address + "/reports/dismissal");
        assertThat(staff().page("/staff/showcase")).doesNotContain("Nothing is wrong");
        assertThat(visitor.nobody().open(address)).hasStatusOk();
    }

    @Test
    void shownTwiceAtOnceItIsOne() throws Exception {
        var image = Accepted.images(learner(), work).getFirst();
        var seen = Visitor.field(
                learner()
                        .send(Accepted.showing(work) + "/preview", "image", image, "title", "Portraits")
                        .getResponse()
                        .getContentAsString(),
                "seen");
        Callable<String> press =
                () -> learner().post(Accepted.showing(work), "image", image, "title", "Portraits", "seen", seen);
        assertThat(AtOnce.all(List.of(press, press, press)).stream().distinct()).hasSize(1);
    }

    @Test
    void aTakedownBetweenTwoShowingsHoldsWhoeverIsQuicker() throws Exception {
        for (int time = 0; time < 4; time++) {
            var each = accepted.work(meera, cohort);
            var address = shown(learner(), each, "reach", "WORLD");
            Callable<Integer> again = () -> {
                shown(learner(), each, "reach", "WORLD", "title", "Again");
                return 1;
            };
            Callable<Integer> down = () -> staff().send("/staff" + address + "/takedown", "reason", "No.")
                    .getResponse()
                    .getStatus();
            try {
                AtOnce.all(List.of(again, down));
            } catch (AssertionError | IllegalStateException refused) {
                // Whoever came second was told so.
            }
            assertThat(both(each)).as("shown and taken down").isFalse();
        }
    }

    /** The control: looking first and writing later, without the lock, shows what was taken down. */
    @Test
    void withoutTheLockItWouldBeShownAndTakenDown() throws Exception {
        shown(learner(), work, "reach", "WORLD");
        transactions.executeWithoutResult(shows -> {
            assertThat(db.fetchCount(EXHIBIT_TAKEDOWN, EXHIBIT_TAKEDOWN.WORK_ID.eq(work)))
                    .isZero();
            AtOnce.all(List.<Callable<Integer>>of(() -> db.execute("""
                with gone as (delete from mentorship.exhibit where work_id = ? returning *)
                insert into mentorship.exhibit_takedown (work_id, cohort_id, learner_id, title, reason, taken_by, taken_at)
                select work_id, cohort_id, learner_id, title, 'No.', learner_id, now() from gone\
                """, work)));
            db.execute("""
                insert into mentorship.exhibit select gen_random_uuid(), work_id, id, cohort_id, cohort_id, learner_id, 'x',
                    '', 'NOBODY', 'WORLD', false, now() from mentorship.round where work_id = ?\
                """, work);
        });
        assertThat(both(work)).isTrue();
    }

    private boolean both(UUID which) {
        return db.fetchExists(EXHIBIT, EXHIBIT.WORK_ID.eq(which))
                && db.fetchExists(EXHIBIT_TAKEDOWN, EXHIBIT_TAKEDOWN.WORK_ID.eq(which));
    }

    private Signed learner() {
        return visitor.learner(meera);
    }

    private Signed staff() {
        return visitor.instructor(ravi);
    }
}

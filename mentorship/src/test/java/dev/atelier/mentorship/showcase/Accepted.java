package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Upstream.KnownCohorts;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Visitor.Signed;
import dev.atelier.mentorship.world.World;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Accepted works, and the way through the form that shows one. */
@TestComponent
class Accepted {

    private final World world;
    private final Visitor visitor;
    private final Handing handing;
    private final KnownCohorts cohorts;
    private final DSLContext db;

    Accepted(World world, Visitor visitor, Handing handing, KnownCohorts cohorts, DSLContext db) {
        this.world = world;
        this.visitor = visitor;
        this.handing = handing;
        this.cohorts = cohorts;
        this.db = db;
    }

    CohortId cohort(UUID... staff) {
        var id = world.cohort(staff);
        cohorts.put(new CohortFacts(
                id,
                1,
                new WorkshopId(UUID.randomUUID()),
                "Mastering Stable Diffusion",
                CohortStatus.COMPLETED,
                LocalDateTime.parse("2023-08-05T09:30"),
                LocalDateTime.parse("2023-08-05T17:30"),
                ZoneId.of("Asia/Kolkata"),
                "Bengaluru",
                null,
                20,
                List.of()));
        return id;
    }

    UUID workshop(CohortId cohort) {
        return cohorts.cohort(cohort).orElseThrow().workshop().value();
    }

    /** A work with two pictures, accepted. */
    UUID work(UUID learner, CohortId cohort) {
        var work = waiting(learner, cohort);
        accept(work);
        return work;
    }

    UUID waiting(UUID learner, CohortId cohort) {
        var work = handing.begun(learner, cohort);
        var person = visitor.learner(learner);
        person.upload(
                Handing.base(work, 1) + "/files", "meeras-secret.png", Pictures.made("a portrait of Aunt Usha", 20, 7));
        person.upload(Handing.base(work, 1) + "/files", "second.png", Pictures.made("hands", 30, 8));
        person.post(Handing.base(work, 1) + "/submission", "text", "For the reviewer alone.");
        return work;
    }

    void accept(UUID work) {
        db.update(ROUND)
                .set(ROUND.STATE, "ACCEPTED")
                .where(ROUND.WORK_ID.eq(work))
                .execute();
    }

    /** What can be chosen, in the order of the form. */
    static List<String> images(Signed learner, UUID work) throws Exception {
        var found = Pattern.compile("name=\"image\" value=\"([^\"]+)\"").matcher(learner.page(showing(work)));
        var images = new ArrayList<String>();
        while (found.find()) {
            images.add(found.group(1));
        }
        return images;
    }

    /** Looks first, then agrees; answers the address of the exhibit. */
    static String shown(Signed learner, UUID work, Object... fields) throws Exception {
        var all = new ArrayList<Object>(List.of(fields));
        if (!all.contains("image")) {
            all.addAll(List.of("image", images(learner, work).getFirst()));
        }
        if (!all.contains("title")) {
            all.addAll(List.of("title", "Portraits"));
        }
        var preview = learner.send(showing(work) + "/preview", all.toArray());
        assertThat(preview).hasStatusOk();
        all.addAll(List.of("seen", Visitor.field(preview.getResponse().getContentAsString(), "seen")));
        return learner.post(showing(work), all.toArray());
    }

    static String showing(UUID work) {
        return "/my/work/" + work + "/showing";
    }
}

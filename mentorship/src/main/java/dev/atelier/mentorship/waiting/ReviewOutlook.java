package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.page.ReviewWait;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells learners what to expect of the review of their newest round, before and after they hand it in. */
@Component
public class ReviewOutlook {

    private final DSLContext db;
    private final ReviewPromises promises;
    private final UsualWaits usual;
    private final InstantSource clock;

    ReviewOutlook(DSLContext db, ReviewPromises promises, UsualWaits usual, InstantSource clock) {
        this.db = db;
        this.promises = promises;
        this.usual = usual;
        this.clock = clock;
    }

    private record Newest(
            String state,
            UUID cohort,
            ZoneId zone,
            @Nullable OffsetDateTime due,
            @Nullable String asked,
            @Nullable String holder) {}

    /** Null where nothing is to be reviewed. */
    public @Nullable ReviewWait of(UUID work) {
        var now = clock.instant();
        return db.select(
                        ROUND.STATE,
                        ROUND.COHORT_ID,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        ROUND.DUE_AT,
                        field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(ROUND.ASSIGNEE_ID))),
                        case_().when(
                                        ROUND.LEASE_UNTIL.gt(now.atOffset(UTC)),
                                        field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(ROUND.REVIEWER_ID)))))
                .from(ROUND)
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .where(ROUND.WORK_ID.eq(work))
                .orderBy(ROUND.NUMBER.desc())
                .limit(1)
                .fetchOptional(org.jooq.Records.mapping(Newest::new))
                .map(newest -> words(newest, now))
                .orElse(null);
    }

    private @Nullable ReviewWait words(Newest newest, Instant now) {
        return switch (newest.state()) {
            case "DRAFT" ->
                new ReviewWait(
                        "A review is promised " + promises.words() + ", by the days on which the staff is there.",
                        "note",
                        "",
                        usual.words(newest.cohort(), now));
            case "SUBMITTED" -> {
                var due = newest.due();
                var late = due != null && !due.toInstant().isAfter(now);
                yield new ReviewWait(
                        due == null
                                ? ""
                                : late
                                        ? "A review was promised until " + Waits.near(due.toInstant(), newest.zone())
                                                + ". That is past, we are sorry; the staff sees it, too."
                                        : "A review is promised until " + Waits.near(due.toInstant(), newest.zone())
                                                + ".",
                        late ? "problem" : "note",
                        who(newest),
                        usual.words(newest.cohort(), now));
            }
            default -> null;
        };
    }

    private static String who(Newest newest) {
        return newest.holder() != null
                ? newest.holder() + " looks at it right now."
                : newest.asked() != null
                        ? newest.asked() + " is asked to review it."
                        : "Nobody has taken it yet; all of the staff see it.";
    }
}

package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Ending;
import dev.atelier.mentorship.page.ReviewWait;
import dev.atelier.mentorship.page.WorkPage;
import dev.atelier.mentorship.waiting.Endings;
import dev.atelier.mentorship.waiting.ReviewOutlook;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A learner's own work on one page, in one statement. */
@Component
class WorkPages {

    private final DSLContext db;
    private final ReviewOutlook outlook;
    private final Endings endings;
    private final DraftPages drafts;
    private final InstantSource clock;

    WorkPages(DSLContext db, ReviewOutlook outlook, Endings endings, DraftPages drafts, InstantSource clock) {
        this.db = db;
        this.outlook = outlook;
        this.endings = endings;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param typed what was typed as a link and is none; empty if nothing was */
    Optional<WorkPage> page(LearnerId learner, UUID work, String typed) {
        return db.select(
                        WORK.ID,
                        WORK.TITLE,
                        field(WORK.ITEM_KEY.isNull()),
                        COHORT.TITLE,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        field(WorkDoor.seated(learner, WORK.COHORT_ID)),
                        Rounds.of(WORK.ID, noCondition()))
                .from(WORK)
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .where(WORK.ID.eq(work))
                .and(WORK.LEARNER_ID.eq(learner.value()))
                .fetchOptional(mapping(Found::new))
                .map(found -> found.page(
                        clock.instant(),
                        outlook.of(work),
                        endings.of(work),
                        round -> drafts.of(round, learner.value(), typed)));
    }

    private static String beside(UUID left, UUID right) {
        return "/my/work/artifacts/beside?image=" + left + "&image=" + right;
    }

    private record Found(
            UUID id,
            String title,
            boolean named,
            String cohort,
            ZoneId zone,
            boolean seated,
            List<RoundContent> rounds) {

        WorkPage page(
                Instant now,
                @Nullable ReviewWait wait,
                @Nullable Ending ending,
                Function<UUID, DraftPages.Details> details) {
            var open = seated && (ending == null || !ending.closed());
            var views = new RoundViews("/my/work/artifacts/", zone, now);
            var newest = rounds.getFirst();
            return new WorkPage(
                    id.toString(),
                    title,
                    cohort,
                    seated,
                    newest.state() == RoundState.DRAFT && open
                            ? draft(newest, views, details.apply(newest.id()))
                            : null,
                    newest.state() == RoundState.SUBMITTED ? waiting(newest, now) : null,
                    newest.state().asksForMore() && open
                            ? new WorkPage.Next(newest.number() + 1, base(newest) + "/next")
                            : null,
                    open ? wait : null,
                    seated ? ending : null,
                    rounds.stream()
                            .filter(round -> round.state() != RoundState.DRAFT || !open)
                            .map(views::of)
                            .toList());
        }

        private WorkPage.Draft draft(RoundContent round, RoundViews views, DraftPages.Details details) {
            var shown = views.of(round);
            return new WorkPage.Draft(
                    base(round),
                    shown,
                    named ? title : null,
                    details.words(round.text()),
                    details.pieces(round, shown),
                    details.coming(base(round), Drafts.MOST - round.artifacts().size()),
                    before(),
                    new CarriedViews(views, rounds, round, WorkPages::beside).of(details.asked()),
                    details.criteria());
        }

        private WorkPage.@Nullable CommentsBefore before() {
            return rounds.stream()
                    .filter(round -> round.state().asksForMore())
                    .findFirst()
                    .map(round -> new WorkPage.CommentsBefore("round " + round.number(), "#round-" + round.number()))
                    .orElse(null);
        }

        private WorkPage.Waiting waiting(RoundContent round, Instant now) {
            return new WorkPage.Waiting(
                    round.number(), round.isInReview(now) || !seated ? null : base(round) + "/withdrawal");
        }

        private String base(RoundContent round) {
            return "/my/work/" + id + "/rounds/" + round.number();
        }
    }
}

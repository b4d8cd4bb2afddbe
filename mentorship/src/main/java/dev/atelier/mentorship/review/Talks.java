package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.mentorship.looking.Viewer;
import dev.atelier.mentorship.page.Remarks;
import dev.atelier.mentorship.work.ArtifactRemarks;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the staff sees of the comments about one artifact, and the form of a new one for whoever reviews it. */
@Component
class Talks {

    private final DSLContext db;
    private final Desks desks;
    private final ArtifactRemarks remarks;

    Talks(DSLContext db, Desks desks, ArtifactRemarks remarks) {
        this.db = db;
        this.desks = desks;
        this.remarks = remarks;
    }

    /** Published comments and the reviewer's own; the form where {@code begun} names a place. */
    Remarks on(Reviewer reviewer, UUID artifact, Opening.Place begun) {
        var said = remarks.on(
                artifact,
                reviewer.sees(),
                REVIEW.PUBLISHED_AT.isNotNull().or(REVIEW.REVIEWER_ID.eq(reviewer.id())),
                Viewer.STAFF::home);
        return db.select(ROUND.ID)
                .from(ROUND)
                .join(ARTIFACT)
                .on(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                .where(ARTIFACT.ID.eq(artifact))
                .and(reviewer.sees())
                .fetchOptional(ROUND.ID)
                .flatMap(round -> desks.find(reviewer, round))
                .filter(found -> found.mayWrite(reviewer))
                .map(found -> new Remarks(
                        said.all(), "/staff/reviews/" + found.subject().round(), writing(found, artifact, begun)))
                .orElse(said);
    }

    private static Remarks.@Nullable Writing writing(OnDesk found, UUID artifact, Opening.Place begun) {
        return begun.cell().isEmpty() && begun.lines().isEmpty()
                ? null
                : new Remarks.Writing(
                        "/staff/reviews/" + found.subject().round(),
                        UUID.randomUUID().toString(),
                        DeskView.targets(found),
                        begun.in(artifact).form());
    }
}

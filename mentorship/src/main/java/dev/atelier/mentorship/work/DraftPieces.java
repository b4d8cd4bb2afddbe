package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;

import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.ArtifactAnswer;
import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Adds to a round and takes out of it for a program, which hears of each piece. */
@Component
class DraftPieces {

    private final DSLContext db;
    private final Drafts drafts;
    private final WorkAnswers answers;

    DraftPieces(DSLContext db, Drafts drafts, WorkAnswers answers) {
        this.db = db;
        this.drafts = drafts;
        this.answers = answers;
    }

    /** The piece as it stands in the round, or what was there of the same content. */
    ArtifactAnswer add(MyRound round, ArtifactRecord piece) {
        return switch (drafts.add(round.id(), piece)) {
            case ADDED, THERE_ALREADY -> told(round, same(piece));
            case FULL -> throw Refused.because("round-full", HttpStatus.CONFLICT, Arrivals.full());
            case NO_ROOM ->
                throw Refused.because(
                        "quota-full",
                        HttpStatus.CONFLICT,
                        "It would be more than you may hand in for this cohort. Remove a file from a draft, or put this"
                                + " one elsewhere and add a link.");
            case FROZEN -> throw frozen();
        };
    }

    void remove(MyRound round, UUID artifact) {
        if (!db.fetchExists(ARTIFACT, ARTIFACT.ROUND_ID.eq(round.id()), ARTIFACT.ID.eq(artifact))) {
            throw gone();
        }
        if (round.state() != RoundState.DRAFT) {
            throw frozen();
        }
        drafts.remove(round.id(), artifact);
    }

    void arrange(MyRound round, List<UUID> order) {
        switch (drafts.arrange(round.id(), order)) {
            case DONE -> {}
            case OTHERS ->
                throw Refused.field(
                        "artifacts",
                        "Name every file and link of the round once, in the order that you want. The work tells which"
                                + " there are by now.");
            case FROZEN -> throw frozen();
        }
    }

    static Refused frozen() {
        return Refused.because(
                "round-frozen",
                HttpStatus.CONFLICT,
                "This round has been handed in, so nothing about it changes any more.");
    }

    private ArtifactAnswer told(MyRound round, Condition which) {
        var id = db.select(ARTIFACT.ID)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round.id()))
                .and(which)
                .fetchOptional(ARTIFACT.ID)
                // Somebody took it out again in this very moment.
                .orElseThrow(DraftPieces::gone);
        return answers.of(round.learner(), round.work()).rounds().stream()
                .flatMap(one -> one.artifacts().stream())
                .filter(artifact -> artifact.id().equals(id))
                .findFirst()
                .orElseThrow(DraftPieces::gone);
    }

    private static Refused gone() {
        return new Refused(HttpStatus.NOT_FOUND, "There is no such file or link in this round.");
    }

    private static Condition same(ArtifactRecord piece) {
        return piece.getContent() == null
                ? ARTIFACT.KIND.eq(ArtifactKind.LINK.name()).and(ARTIFACT.NAME.eq(piece.getName()))
                : ARTIFACT.CONTENT.eq(piece.getContent());
    }
}

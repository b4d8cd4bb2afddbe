package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.min;

import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Takes whole files into drafts, however they came: looked at first, then put into the store, then named by a row. */
@Component
public class Arrivals {

    /** Files and links of one round. */
    public static final int MOST = Drafts.MOST;

    private static final String FULL =
            "A round has at most " + Drafts.MOST + " files and links. Remove one, or keep this one for the next round.";

    private static final String STRIPPED =
            " It does not say how it was made: hand in the file that the tool itself saved, or tell prompt and"
                    + " settings in the text.";

    /** Pictures are looked at in memory, so only so many at once. */
    private final Semaphore turns = new Semaphore(2, true);

    private final DSLContext db;
    private final Shelving shelving;
    private final Drafts drafts;
    private final WorkLimits limits;

    Arrivals(DSLContext db, Shelving shelving, Drafts drafts, WorkLimits limits) {
        this.db = db;
        this.shelving = shelving;
        this.drafts = drafts;
        this.limits = limits;
    }

    /** What a look at a file brought. */
    public sealed interface Looked {

        /** Its bytes are in the store; no row names them yet. */
        record Ready(ArtifactRecord piece) implements Looked {}

        /** The reason is a sentence for whoever handed it in. */
        record Refused(String reason) implements Looked {}
    }

    /** What became of a file, in words. */
    public record Arrived(Kind kind, String words) {

        /** That it was added, and nothing else is to be said. */
        static final String ADDED = "Added.";

        public enum Kind {
            ADDED,
            KNOWN,
            REFUSED
        }
    }

    /**
     * Looks at a file that nobody changes, and keeps its bytes if it is taken.
     *
     * @throws IOException when it cannot be read, or the store fails
     */
    public Looked look(Path file, FileName name) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return switch (Intake.of(file, name, limits)) {
                case Intake.Refused refused -> new Looked.Refused(refused.reason());
                case Intake.Taken taken -> new Looked.Ready(shelving.shelve(taken.piece(), file));
            };
        } finally {
            turns.release();
        }
    }

    /** Puts what was looked at into a draft. */
    public Arrived add(UUID round, Looked looked) {
        return switch (looked) {
            case Looked.Refused refused -> new Arrived(Arrived.Kind.REFUSED, refused.reason());
            case Looked.Ready ready ->
                switch (drafts.add(round, ready.piece())) {
                    case ADDED -> new Arrived(Arrived.Kind.ADDED, added(round, ready.piece()));
                    case THERE_ALREADY ->
                        new Arrived(
                                Arrived.Kind.KNOWN,
                                "The same content is in this round already, so it stays there once.");
                    case FULL -> new Arrived(Arrived.Kind.REFUSED, FULL);
                    case NO_ROOM ->
                        new Arrived(
                                Arrived.Kind.REFUSED,
                                "It would be more than you may hand in for this cohort. Remove a file from a draft, or"
                                        + " put this one elsewhere and add a link.");
                    case FROZEN ->
                        new Arrived(
                                Arrived.Kind.REFUSED,
                                "The round has been handed in meanwhile, so it is not part of it.");
                };
        };
    }

    private String added(UUID round, ArtifactRecord piece) {
        var words = earlier(round, piece.getContent())
                .map(number -> "Added. It is the same file as in round " + number + ".")
                .orElse(Arrived.ADDED);
        var stripped = ArtifactKind.IMAGE.name().equals(piece.getKind()) && piece.getGeneration() == null;
        return stripped ? words + STRIPPED : words;
    }

    private Optional<Integer> earlier(UUID round, byte[] content) {
        var own = ROUND.as("own");
        return db.select(min(ROUND.NUMBER))
                .from(ARTIFACT)
                .join(ROUND)
                .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                .join(own)
                .on(own.WORK_ID.eq(ROUND.WORK_ID))
                .where(own.ID.eq(round))
                .and(ROUND.NUMBER.lt(own.NUMBER))
                .and(ARTIFACT.CONTENT.eq(content))
                .fetchOptional(min(ROUND.NUMBER));
    }

    /** Why one more link is not taken. */
    static String full() {
        return FULL;
    }
}

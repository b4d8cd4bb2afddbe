package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.mentorship.review.CommentForm.Region;
import dev.atelier.mentorship.work.Places;
import dev.atelier.mentorship.work.Places.Place;
import dev.atelier.mentorship.work.Rounds;
import dev.atelier.mentorship.work.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks that what a comment points at is there: an artifact of its very round, and a place in it. */
@Component
class Anchors {

    private final DSLContext db;
    private final Places places;

    Anchors(DSLContext db, Places places) {
        this.db = db;
        this.places = places;
    }

    /**
     * What a comment can be kept with.
     *
     * @param refusal says in words what was wrong with the place that was asked for; empty if nothing was
     */
    record Checked(@Nullable UUID artifact, @Nullable Region region, Spot spot, String refusal) {

        private Checked without(String refusal) {
            return new Checked(artifact, null, Spot.NONE, refusal);
        }
    }

    Checked check(UUID round, CommentForm form) {
        var kind = form.about()
                .flatMap(id -> db.select(ARTIFACT.KIND)
                        .from(ARTIFACT)
                        .where(ARTIFACT.ID.eq(id))
                        .and(ARTIFACT.ROUND_ID.eq(round))
                        .fetchOptional(ARTIFACT.KIND));
        var whole = new Checked(kind.isEmpty() ? null : form.about().orElse(null), null, Spot.NONE, "");
        if (form.namesArtifact() && kind.isEmpty()) {
            return whole.without("What you chose is no file of this round; choose another under “About”.");
        }
        if (form.namesRegion() && (form.namesCellOrLines() || form.namesParameter())) {
            return whole.without("Choose one place only: a region, a cell or lines, or a parameter.");
        }
        if (form.namesRegion()) {
            return region(whole, kind, form);
        }
        var spot = form.spot();
        if (spot.isEmpty()) {
            return whole.without(
                    "Type a cell and an output as numbers, lines as 3 or 3-7, or a parameter by its name.");
        }
        if (spot.get().isNone()) {
            return whole;
        }
        return whole.artifact() == null
                ? whole.without("Choose under “About” which file the place is in.")
                : spot(whole, whole.artifact(), round, form.id(), spot.get());
    }

    private static Checked region(Checked whole, Optional<String> kind, CommentForm form) {
        if (!kind.equals(Optional.of("IMAGE")) || form.region().isEmpty()) {
            return whole.without("For a region choose an image, and four numbers from 0 to 100 that stay within it.");
        }
        return new Checked(whole.artifact(), form.region().get(), Spot.NONE, "");
    }

    private Checked spot(Checked whole, UUID artifact, UUID round, UUID comment, Spot spot) {
        if (isThereAlready(artifact, comment, spot)) {
            return new Checked(artifact, null, spot, "");
        }
        try {
            return switch (places.find(artifact, ROUND.ID.eq(round), spot)) {
                case Place.Found found -> new Checked(artifact, null, found.spot(), "");
                case Place.Missing missing -> whole.without(missing.words());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** While somebody types, the same place comes again every few seconds; frozen files are read for it once. */
    private boolean isThereAlready(UUID artifact, UUID comment, Spot spot) {
        return db.select(Rounds.SPOT)
                .from(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.ID.eq(comment))
                .and(REVIEW_COMMENT.ARTIFACT_ID.eq(artifact))
                .fetchOptional(Record1::value1)
                .filter(spot::equals)
                .isPresent();
    }
}

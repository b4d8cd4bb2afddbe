package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.artifact.ImageFormat;
import dev.atelier.mentorship.artifact.ImageReading;
import dev.atelier.mentorship.page.ParameterRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that came with a mail: read like those that are handed in, and handed in with one press. */
@Component
public class AttachedFiles {

    private final DSLContext db;
    private final StartWork starting;
    private final Arrivals arrivals;

    AttachedFiles(DSLContext db, StartWork starting, Arrivals arrivals) {
        this.db = db;
        this.starting = starting;
        this.arrivals = arrivals;
    }

    /**
     * What a picture tells of itself.
     *
     * @param details in words; empty for whatever is no picture, or none that can be read
     * @param generation how it was made, as {@link #made} reads it; null if it does not say
     * @param width in pixels, null if unknown, and so the height
     */
    public record Looked(
            String details,
            @Nullable String generation,
            @Nullable Integer width,
            @Nullable Integer height) {

        static final Looked NOTHING = new Looked("", null, null, null);
    }

    /** Looks at a file; whatever it is, and however broken, it has an answer. */
    public static Looked look(String name, byte[] content) {
        if (ImageFormat.beginning(content).isEmpty()) {
            return Looked.NOTHING;
        }
        return switch (ImageReading.of(content, name)) {
            case ImageReading.Refused refused -> Looked.NOTHING;
            case ImageReading.UnderstoodImage image ->
                new Looked(
                        image.format().label() + ", " + image.width() + " × " + image.height(),
                        image.generation().map(GenerationText::of).orElse(null),
                        image.width(),
                        image.height());
        };
    }

    /** The parameters that everybody looks for, as rows of a table. */
    public static List<ParameterRow> made(@Nullable String generation) {
        return Optional.ofNullable(generation)
                .flatMap(GenerationText::read)
                .map(record -> ParameterRows.of(record).first())
                .orElse(List.of());
    }

    /** What came of handing a file in. */
    public sealed interface HandedIn {

        /** A work has it; nothing is submitted yet. */
        record Begun(UUID work) implements HandedIn {}

        record Refused(String reason) implements HandedIn {}
    }

    /** Begins a work with this file in its first round; the same file twice begins one. */
    @Transactional
    public HandedIn handIn(LearnerId learner, CohortId cohort, UUID file, String name, byte[] content) {
        return switch (look(FileName.of(name), content)) {
            case Arrivals.Looked.Refused refused -> new HandedIn.Refused(refused.reason());
            case Arrivals.Looked.Ready ready ->
                starting.start(learner, cohort, new StartWork.Subject(file, Optional.empty(), title(name)))
                        .map(work -> put(work, ready))
                        .orElseGet(() -> new HandedIn.Refused(
                                "You have no seat in this cohort any more, so nothing can be handed in."));
        };
    }

    private Arrivals.Looked look(FileName name, byte[] content) {
        try {
            var aside = Files.createTempFile("attached", ".file");
            try {
                Files.write(aside, content);
                return arrivals.look(aside, name);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /** A round that was submitted meanwhile is left as it is. */
    private HandedIn put(UUID work, Arrivals.Looked ready) {
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.WORK_ID.eq(work), ROUND.STATE.eq(RoundState.DRAFT.name()))
                .fetchOptional(ROUND.ID)
                .ifPresent(round -> arrivals.add(round, ready));
        return new HandedIn.Begun(work);
    }

    private static String title(String name) {
        return TextIntake.cut(name, StartWork.Subject.MOST);
    }
}

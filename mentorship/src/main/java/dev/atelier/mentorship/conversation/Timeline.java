package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.ThreadPage.Aside;
import dev.atelier.mentorship.page.ThreadPage.Attachment;
import dev.atelier.mentorship.page.ThreadPage.Folded;
import dev.atelier.mentorship.page.ThreadPage.Happening;
import dev.atelier.mentorship.page.ThreadPage.Noted;
import dev.atelier.mentorship.page.ThreadPage.Picture;
import dev.atelier.mentorship.page.ThreadPage.Proven;
import dev.atelier.mentorship.page.ThreadPage.Said;
import dev.atelier.mentorship.proof.Verdict;
import dev.atelier.mentorship.work.AttachedFiles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words and events of a conversation in the order in which they happened. */
final class Timeline {

    private static final long KILO = 1_024;

    private final ZoneId zone;
    private final String files;
    private final @Nullable UUID learner;

    /**
     * For whoever looks at it.
     *
     * @param files the address of the folder of this conversation's files
     * @param learner who looks, and can hand in the files they sent; null for the staff, who see what is known of
     *     the senders of mail
     */
    Timeline(ZoneId zone, String files, @Nullable UUID learner) {
        this.zone = zone;
        this.files = files;
        this.learner = learner;
    }

    private record Placed(Instant at, Happening happening) {}

    /** @param notes of the staff; none for the learner */
    List<Happening> of(Transcript transcript, List<Notes.Line> notes) {
        return Stream.of(
                        transcript.lines().stream().map(line -> new Placed(line.at(), said(line))),
                        transcript.events().stream().map(event -> new Placed(event.at(), noted(event))),
                        notes.stream().map(note -> new Placed(note.at(), aside(note))))
                .flatMap(placed -> placed)
                .sorted(Comparator.comparing(Placed::at))
                .map(Placed::happening)
                .toList();
    }

    private Said said(Transcript.Line line) {
        return new Said(
                "m-" + line.id(),
                line.name(),
                Times.stamp(line.at(), zone),
                line.origin().equals("MAIL") ? "by mail" : "here",
                Paragraphs.of(line.visible()),
                new Folded((int) line.folded().lines().count(), Paragraphs.of(line.folded())),
                line.files().stream()
                        .map(file -> attachment(file, line.author().equals(learner)))
                        .toList(),
                learner == null && line.proof().verdict() != Verdict.UNKNOWN
                        ? new Proven(line.proof().summary(), line.proof().words())
                        : null);
    }

    private Attachment attachment(Transcript.FileLine file, boolean own) {
        var width = file.width();
        var height = file.height();
        return new Attachment(
                files + file.id(),
                file.name(),
                file.details().isEmpty() ? size(file.size()) : file.details() + ", " + size(file.size()),
                width == null || height == null || !Files.isPicture(file.type()) ? null : new Picture(width, height),
                AttachedFiles.made(file.generation()),
                own ? files + file.id() + "/work" : null);
    }

    private Aside aside(Notes.Line note) {
        return new Aside(
                switch (note.kind()) {
                    case NOTE -> "Note of " + note.author();
                    case GIVEN_BACK -> note.author() + " gave this back";
                },
                Times.stamp(note.at(), zone),
                Paragraphs.of(note.words()));
    }

    private Noted noted(Transcript.Event event) {
        var who = Objects.requireNonNullElse(event.person(), "Somebody");
        var stamp = Times.stamp(event.at(), zone);
        return switch (Events.Kind.valueOf(event.kind())) {
            case AWAY ->
                new Noted(
                        "silent",
                        who + " is away" + (event.detail().isEmpty() ? "" : " until " + event.detail())
                                + ", says an automatic answer.",
                        stamp);
            case BOUNCED -> new Noted("problem", "A mail to " + who + " came back: " + event.detail() + ".", stamp);
            case JOINED -> new Noted("note", who + " is in this as a second mentor.", stamp);
            case STEPPED_BACK -> new Noted("note", who + " is in this no longer.", stamp);
            case HANDED_OVER -> new Noted("note", who + " takes care of this from here on.", stamp);
            case LATE ->
                new Noted(
                        "ended",
                        "A mail from " + who + " came after the month had ended. It was kept, not passed on.",
                        stamp);
            case SETTLED -> new Noted("done", who + " found nothing left to answer.", stamp);
        };
    }

    private static String size(int bytes) {
        return bytes < KILO
                ? bytes + " bytes"
                : bytes < KILO * KILO
                        ? bytes / KILO + " kB"
                        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}

package dev.atelier.learner.day;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.day.Room.Standing;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.help.HelpView;
import dev.atelier.learner.page.BoardNow;
import dev.atelier.learner.page.BoardNow.Count;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A room in the words of the board. */
record RoomView(CohortFacts cohort, Room room, boolean wished, Instant now) {

    // Whom to look after first.
    private static final List<Standing> ORDER =
            List.of(Standing.STUCK, Standing.SILENT, Standing.WORKING, Standing.THERE, Standing.HERE, Standing.AWAY);

    BoardNow board() {
        return new BoardNow(
                cohort.id().toString(),
                head(),
                counts(),
                room.run().isPresent() ? room.pacing().words() : below(),
                room.people().stream()
                        .sorted(Comparator.comparing(person -> ORDER.indexOf(room.standing(person))))
                        .map(this::seat)
                        .toList(),
                new HelpView(cohort, room.help(), now).page(),
                room.others().stream().map(this::run).toList(),
                wished);
    }

    String prompt() {
        return room.run().map(Room.Run::prompt).orElse(cohort.title());
    }

    /** Four numbers: the answers to a checkpoint, or who is here and who waits. */
    List<Count> counts() {
        if (room.run().isPresent()) {
            return Stream.of(Standing.THERE, Standing.WORKING, Standing.STUCK, Standing.SILENT)
                    .map(standing -> new Count(standing.tone, standing.word, room.count(standing)))
                    .toList();
        }
        return List.of(
                new Count("ok", "checked in", room.here()),
                new Count("silent", "not yet", room.people().size() - room.here()),
                new Count("stuck", "waiting for help", room.help().waiting()),
                new Count("busy", "being helped", room.help().beingHelped()));
    }

    String below() {
        return room.here() + " of " + room.people().size() + " are checked in.";
    }

    private BoardNow.Head head() {
        return room.run()
                .map(run -> new BoardNow.Head(Optional.of(run.id().toString()), run.prompt(), took(run), !run.isOpen()))
                .orElseGet(() -> new BoardNow.Head(Optional.empty(), "No checkpoint is open", "", false));
    }

    private String took(Room.Run run) {
        return took(run.openedAt(), run.closedAt(), now);
    }

    static String took(Instant openedAt, Optional<Instant> closedAt, Instant now) {
        return closedAt.map(closed -> "closed after " + Times.length(Duration.between(openedAt, closed)))
                .orElseGet(() -> "open for " + Times.length(Duration.between(openedAt, now)));
    }

    private BoardNow.Run run(Room.Run run) {
        return new BoardNow.Run(run.id().toString(), run.prompt(), took(run));
    }

    private BoardNow.Seat seat(Room.Person person) {
        var standing = room.standing(person);
        var since = person.answeredAt()
                .filter(at -> standing == Standing.STUCK || standing == Standing.WORKING)
                .map(at -> ", " + Times.since(at, now))
                .orElse("");
        return new BoardNow.Seat(person.learner().toString(), person.name(), standing.tone, standing.word + since);
    }
}
